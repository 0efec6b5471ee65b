using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>Finances over the years per inhabitant, beside the median of the comparable municipalities.</summary>
public sealed partial class FinanceCharts
{
    private static readonly FinanceMetric[] Shown =
        [FinanceMetric.Overhead, FinanceMetric.OverheadStaff, FinanceMetric.PaidToJointArrangements, FinanceMetric.Expenditure];

    [CascadingParameter]
    private MunicipalityView View { get; set; } = null!;

    private IReadOnlyList<FinanceYear> Reported => View.Finances[0].Years;

    private string About
    {
        get
        {
            var budgets = Years(Reported.Where(year => year.Report == FinanceReport.Budget).Select(year => year.Year));
            var accounts = Years(Reported.Where(year => year.Report == FinanceReport.Accounts).Select(year => year.Year));
            var missing = Enumerable.Range(Reported[0].Year, Reported[^1].Year - Reported[0].Year + 1).Except(Reported.Select(year => year.Year)).ToList();
            var text = (accounts.Length, budgets.Length) switch
            {
                (0, _) => Phrase.With(AtlasPageTexts.F_AboutBudgets, budgets),
                (_, 0) => Phrase.With(AtlasPageTexts.F_AboutAccounts, accounts),
                _ => Phrase.With(AtlasPageTexts.F_About, accounts, budgets),
            };
            return missing.Count == 0 ? text : text + " " + Phrase.With(AtlasPageTexts.F_Missing, Years(missing));
        }
    }

    private string Source => Phrase.With(AtlasPageTexts.F_Source, Reported[0].Year, Reported[^1].Year);

    private LineModel ModelOf(FinanceSeries series)
    {
        var years = Enumerable.Range(Reported[0].Year, Reported[^1].Year - Reported[0].Year + 1).ToList();
        var byYear = series.Years.ToDictionary(year => year.Year);
        return new LineModel(
            AtlasPageTexts.Year,
            years,
            [
                new LineSeries(View.Municipality.Name, ChartTone.Series1, [.. years.Select(year => Value(byYear.GetValueOrDefault(year)?.EurPerInhabitant))]),
                new LineSeries(AtlasPageTexts.F_Median, ChartTone.Today, [.. years.Select(year => Value(byYear.GetValueOrDefault(year)?.ComparableMedianEurPerInhabitant))]),
            ],
            ValueFormat.Euro);
    }

    // Of the last accounts: a budget is only a plan.
    private static string Finding(FinanceSeries series)
    {
        var last = series.Years.LastOrDefault(year => year.Report == FinanceReport.Accounts) ?? series.Years[^1];
        var name = AtlasWords.Text($"F_Name_{series.Metric}");
        return last.ComparableMedianEurPerInhabitant is { } median
            ? Phrase.With(AtlasPageTexts.F_Finding, name, Euro(last.EurPerInhabitant), last.Year, Euro(median))
            : Phrase.With(AtlasPageTexts.F_FindingAlone, name, Euro(last.EurPerInhabitant), last.Year);
    }

    private static double? Value(decimal? euros) => euros is { } known ? (double)decimal.Round(known, 2) : null;

    private static string Euro(decimal euros) => Show.Euro((long)decimal.Round(euros * 100));

    private static string Years(IEnumerable<int> years) => AtlasWords.Enumerate([.. Spans(years)]);

    // 2017, 2018, 2019 becomes 2017–2019.
    private static IEnumerable<string> Spans(IEnumerable<int> years) => years
        .Select((year, index) => (Year: year, Start: year - index))
        .GroupBy(pair => pair.Start, pair => pair.Year)
        .Select(span => span.Count() == 1 ? Text(span.First()) : $"{Text(span.First())}–{Text(span.Last())}");

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
