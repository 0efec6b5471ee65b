using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for the numbers of a participant that cost lines are multiplied by.</summary>
internal static class DriverChecks
{
    /// <summary>Far above what any municipality has.</summary>
    public const int Most = 1_000_000;

    private const int VatDecimals = 4;

    public static void Into(FaultList faults, string path, CaseFigure? workplaces, CaseFigure? applications, CaseFigure? vatCompensable)
    {
        Figure(faults, $"{path}.workplaces", workplaces, Most, 0);
        Figure(faults, $"{path}.applications", applications, Most, 0);
        Figure(faults, $"{path}.vatCompensable", vatCompensable, 1, VatDecimals);
    }

    private static void Figure(FaultList faults, string path, CaseFigure? figure, decimal most, int decimals)
    {
        FigureChecks.Number(faults, path, figure?.Value, 0, most, decimals);
        BusinessCaseCheck.Source(faults, $"{path}.source", figure?.Source);
    }
}
