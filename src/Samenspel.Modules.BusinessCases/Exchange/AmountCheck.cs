using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for an amount with its range.</summary>
internal static class AmountCheck
{
    // Above it the P90 is forty-six times the median: no estimate any more.
    private const double WidestSigma = 3;
    private const double NormalP90 = 1.2815515655446004;

    public static void Into(FaultList faults, string path, CaseAmount amount)
    {
        var (low, likely, high) = CaseAmount.Names(amount.Shape);
        var whole = Is(faults, path, low, amount.Low) & Is(faults, path, likely, amount.Likely) & Is(faults, path, high, amount.High);
        if (!whole)
        {
            return;
        }

        switch (amount.Shape)
        {
            case AmountShape.Lognormal:
                Lognormal(faults, path, amount.Likely!.Value, amount.High!.Value);
                return;
            case AmountShape.Fixed:
                return;
        }

        if (amount.Low > amount.High)
        {
            faults.Add("min-above-max", $"{path}.low", BusinessCaseTexts.LowAboveHigh, amount.Low, amount.High!.Value);
        }
        else if (amount.Likely is { } mode && (mode < amount.Low || mode > amount.High))
        {
            faults.Add("mode-outside-range", $"{path}.likely", ModelTexts.Check_ModeOutside, mode, amount.Low!.Value, amount.High!.Value);
        }
    }

    private static void Lognormal(FaultList faults, string path, decimal median, decimal p90)
    {
        if (median <= 0)
        {
            faults.Add("median-not-positive", $"{path}.median", ModelTexts.Check_Median);
        }
        else if (p90 < median)
        {
            faults.Add("min-above-max", $"{path}.p90", ModelTexts.Check_P90, p90, median);
        }
        else if (Math.Log((double)(p90 / median)) / NormalP90 > WidestSigma)
        {
            faults.Add("too-wide", $"{path}.p90", ModelTexts.Check_TooWide, p90, median);
        }
    }

    private static bool Is(FaultList faults, string path, string? name, decimal? value)
    {
        if (name is null)
        {
            return true;
        }

        if (value is null)
        {
            faults.Add("missing", $"{path}.{name}", BusinessCaseTexts.Missing, name);
            return false;
        }

        FigureChecks.Number(faults, $"{path}.{name}", value, -ModelLimits.LargestAmount, ModelLimits.LargestAmount, ModelLimits.AmountDecimals);
        return Math.Abs(value.Value) <= ModelLimits.LargestAmount;
    }
}
