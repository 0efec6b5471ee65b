using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for a single number.</summary>
internal static class FigureChecks
{
    public static void Fte(FaultList faults, string path, decimal? value) =>
        Number(faults, path, value, 0, StaffingLimits.MaxFte, StaffingLimits.MaxFteDecimals);

    public static void Joint(FaultList faults, string path, decimal? low, decimal? high)
    {
        var isRange = low != high;
        Fte(faults, isRange ? $"{path}.low" : path, low);
        Fte(faults, isRange ? $"{path}.high" : path, high);
        if (low > high)
        {
            faults.Add("low-above-high", path, BusinessCaseTexts.LowAboveHigh, low.Value, high!.Value);
        }
    }

    public static void Number(FaultList faults, string path, decimal? value, decimal least, decimal most, int decimals)
    {
        if (value is not { } number)
        {
            return;
        }

        if (number < 0 && least == 0)
        {
            faults.Add("negative", path, BusinessCaseTexts.Negative, number);
        }
        else if (number < least || number > most)
        {
            faults.Add("too-large", path, BusinessCaseTexts.OutOfRange, number, least, most);
        }
        else if (decimal.Round(number, decimals) != number)
        {
            faults.Add("too-precise", path, BusinessCaseTexts.TooPrecise, number, decimals);
        }
    }
}
