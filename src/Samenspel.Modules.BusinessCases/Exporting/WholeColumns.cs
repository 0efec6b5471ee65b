using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>The whole group, for programs: the same in every row. People find it in the row with the total.</summary>
internal static class WholeColumns
{
    public static IEnumerable<CaseColumn> Of(BusinessCaseResult result)
    {
        var total = result.Figures.Total;
        return [.. Range("joint", total.Joint), .. Range("moreThanToday", total.MoreThanToday), .. Range("lessThanAlone", total.LessThanAlone)];
    }

    private static IEnumerable<CaseColumn> Range(string name, FteCostRange? range) =>
    [
        Same(name + "FteLow", range?.Low.Fte),
        Same(name + "FteHigh", range?.High.Fte),
        Same(name + "EuroLow", ParticipantColumns.Euro(range?.Low)),
        Same(name + "EuroHigh", ParticipantColumns.Euro(range?.High)),
    ];

    private static CaseColumn Same(string name, object? value) => new(name, name, _ => value, value);
}
