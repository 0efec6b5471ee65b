using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for a cost line.</summary>
/// <param name="faults">Gets the faults.</param>
/// <param name="situations">Where a line can count.</param>
/// <param name="groups">Which groups there are.</param>
/// <param name="participants">Who can pay a line.</param>
internal sealed class LineCheck(FaultList faults, IReadOnlyList<string> situations, IReadOnlyList<string> groups, IReadOnlyList<string> participants)
{
    private const int FactorDecimals = 6;

    public void Check(string at, CaseLine line)
    {
        BusinessCaseCheck.Name(faults, $"{at}.name", line.Name.Nl, line.Name.En);
        AmountCheck.Into(faults, $"{at}.amount", line.Amount);
        Uses(at, line);
        References(at, line);
        Phases($"{at}.phases", line.Phases);
        FigureChecks.Number(faults, $"{at}.vatRate", line.VatRate, 0, 1, 4);
        FigureChecks.Number(faults, $"{at}.scaleExponent", line.ScaleExponent, 0.01m, 2, 4);
        Rule(at, line);
        BusinessCaseCheck.Source(faults, $"{at}.source", line.Source);
    }

    private void Uses(string at, CaseLine line)
    {
        for (var i = 0; i < line.Uses.Count; i++)
        {
            var (use, path) = (line.Uses[i], $"{at}.uses[{i}]");
            if (!situations.Contains(use.Situation))
            {
                faults.Add("unknown-variant", $"{path}.situation", ModelTexts.Check_UnknownVariant, JsonPath.Short(use.Situation), string.Join(", ", situations));
            }
            else if (line.Uses.Take(i).Any(other => other.Situation == use.Situation))
            {
                faults.Add("duplicate-key", $"{path}.situation", ModelTexts.Check_Twice, use.Situation);
            }
            else if (line.Bearer != Bearer.Each && use.Situation is (UncertainCaseResult.Today or UncertainCaseResult.Alone))
            {
                faults.Add("shared-in-baseline", $"{path}.situation", ModelTexts.Check_SharedInBaseline);
            }

            FigureChecks.Number(faults, $"{path}.factor", use.Factor, -ModelLimits.LargestFactor, ModelLimits.LargestFactor, FactorDecimals);
        }
    }

    private void References(string at, CaseLine line)
    {
        if (line.Group is { } group && !groups.Contains(group))
        {
            faults.Add("unknown-group", $"{at}.group", ModelTexts.Check_UnknownGroup, JsonPath.Short(group));
        }

        if (line.Bearer == Bearer.One && (line.Payer is null || !participants.Contains(line.Payer)))
        {
            faults.Add("unknown-payer", $"{at}.payer", ModelTexts.Check_UnknownPayer);
        }
    }

    private void Phases(string at, IReadOnlyList<decimal> phases)
    {
        if (phases.Count > ModelLimits.Phases)
        {
            faults.Add("too-many", at, ModelTexts.Check_TooMany, ModelLimits.Phases);
        }

        for (var i = 0; i < phases.Count; i++)
        {
            FigureChecks.Number(faults, $"{at}[{i}]", phases[i], 0, 10, FactorDecimals);
        }
    }

    private void Rule(string at, CaseLine line)
    {
        Amount($"{at}.minimum", line.Minimum);
        Amount($"{at}.maximum", line.Maximum);
        FigureChecks.Number(faults, $"{at}.step", line.Step, 0, ModelLimits.LargestAmount, ModelLimits.AmountDecimals);
        if (line.Step == 0)
        {
            faults.Add("zero-step", $"{at}.step", ModelTexts.Check_ZeroStep);
        }

        if (line.Minimum > line.Maximum)
        {
            faults.Add("min-above-max", $"{at}.minimum", ModelTexts.Check_MinAboveMax);
        }

        if (line.Tiers.Count > ModelLimits.Tiers)
        {
            faults.Add("too-many", $"{at}.tiers", ModelTexts.Check_TooMany, ModelLimits.Tiers);
        }

        for (var i = 0; i < line.Tiers.Count; i++)
        {
            FigureChecks.Number(faults, $"{at}.tiers[{i}].from", line.Tiers[i].From, 0, ModelLimits.LargestAmount, 2);
            FigureChecks.Number(faults, $"{at}.tiers[{i}].factor", line.Tiers[i].Factor, 0, 100, FactorDecimals);
            if (i > 0 && line.Tiers[i].From <= line.Tiers[i - 1].From)
            {
                faults.Add("tiers-not-rising", $"{at}.tiers[{i}].from", ModelTexts.Check_TiersNotRising);
            }
        }
    }

    private void Amount(string path, decimal? amount) =>
        FigureChecks.Number(faults, path, amount, -ModelLimits.LargestAmount, ModelLimits.LargestAmount, ModelLimits.AmountDecimals);
}
