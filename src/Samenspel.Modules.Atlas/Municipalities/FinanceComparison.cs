using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>
/// A municipality's Iv3 figures per inhabitant beside those of comparable ones. Every year uses the accounts where the
/// municipality has them, else its budget, and compares with the same report of the others.
/// </summary>
internal static class FinanceComparison
{
    public static IReadOnlyList<FinanceSeries> Of(AtlasSnapshot atlas, string code, IReadOnlyList<string> comparable)
    {
        var own = atlas.FinancesOf(code).GroupBy(row => row.Year).Select(year => year.MaxBy(row => row.Report)!).ToList();
        return own.Count == 0 ? [] : [.. Enum.GetValues<FinanceMetric>().Select(metric => new FinanceSeries(metric, [.. own.Select(row => YearOf(atlas, row, metric, comparable))]))];
    }

    /// <returns>Euros per inhabitant.</returns>
    public static decimal EurPerInhabitant(MunicipalFinance row, FinanceMetric metric) => 1000m * Keur(row, metric) / row.Inhabitants;

    public static long Keur(MunicipalFinance row, FinanceMetric metric) => metric switch
    {
        FinanceMetric.Overhead => row.OverheadKeur,
        FinanceMetric.PaidToJointArrangements => row.PaidToJointArrangementsKeur,
        FinanceMetric.Salaries => row.SalariesKeur,
        FinanceMetric.HiredStaff => row.HiredStaffKeur,
        FinanceMetric.OverheadStaff => row.SalariesOverheadKeur + row.HiredStaffOverheadKeur,
        FinanceMetric.Expenditure => row.ExpenditureKeur,
        FinanceMetric.Income => row.IncomeKeur,
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, null),
    };

    private static FinanceYear YearOf(AtlasSnapshot atlas, MunicipalFinance row, FinanceMetric metric, IReadOnlyList<string> comparable)
    {
        var others = comparable
            .Select(code => atlas.FinanceOf(code, row.Year, row.Report)).OfType<MunicipalFinance>()
            .Select(other => EurPerInhabitant(other, metric)).Order().ToList();
        return new FinanceYear(
            row.Year, row.Report, row.Inhabitants, Keur(row, metric), EurPerInhabitant(row, metric),
            others.Count == 0 ? null : others.Average(), others.Count == 0 ? null : Median(others), others.Count);
    }

    private static decimal Median(List<decimal> sorted)
    {
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

internal enum FinanceMetric
{
    /// <summary>Taakveld 0.4.</summary>
    Overhead,

    /// <summary>Category L4.3.3.</summary>
    PaidToJointArrangements,

    /// <summary>Category L1.1.</summary>
    Salaries,

    /// <summary>Category L3.5.1.</summary>
    HiredStaff,

    /// <summary>Categories L1.1 and L3.5.1 as far as they are booked on taakveld 0.4.</summary>
    OverheadStaff,

    /// <summary>Without changes in reserves.</summary>
    Expenditure,

    Income,
}

/// <param name="Years">In order; a year without a report is not there.</param>
internal sealed record FinanceSeries(FinanceMetric Metric, IReadOnlyList<FinanceYear> Years);

/// <param name="Inhabitants">On the first of January of the year.</param>
/// <param name="Keur">The whole amount in thousands of euros, as the source has it.</param>
/// <param name="ComparableMeanEurPerInhabitant">The plain mean of the comparable municipalities; null when none reported.</param>
/// <param name="ComparableCount">How many of them reported that year.</param>
internal sealed record FinanceYear(
    int Year,
    FinanceReport Report,
    int Inhabitants,
    long Keur,
    decimal EurPerInhabitant,
    decimal? ComparableMeanEurPerInhabitant,
    decimal? ComparableMedianEurPerInhabitant,
    int ComparableCount);
