using System.Globalization;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Benchmarks;

/// <summary>What the benchmark's metrics and size classes are called; an imported one that is new keeps its own name.</summary>
internal static class BenchmarkWords
{
    private static readonly (string Metric, string Word)[] Words =
    [
        ("cost_per_inhabitant", "kosten-per-inwoner"),
        ("cost_per_employee", "kosten-per-medewerker"),
        ("cost_per_workplace", "kosten-per-werkplek"),
        ("cost_per_ict_fte", "kosten-per-ict-fte"),
        ("software_cost_per_inhabitant", "software-per-inwoner"),
        ("staff_cost_per_inhabitant", "personeel-per-inwoner"),
        ("staff_and_software_share", "deel-personeel-en-software"),
        ("share_of_municipal_budget", "deel-van-begroting"),
        ("saas_share", "deel-saas"),
        ("saas_share_of_software_cost", "deel-saas-softwarekosten"),
        ("hired_share_of_ict_staff", "deel-inhuur"),
    ];

    public static string WordOf(string metric) => Array.Find(Words, pair => pair.Metric == metric).Word ?? metric;

    /// <returns>The metric as the data names it; a word that is not known goes on as it is, to be refused.</returns>
    public static string? MetricOf(string? word) =>
        Array.Find(Words, pair => string.Equals(pair.Word, word?.Trim(), StringComparison.OrdinalIgnoreCase)).Metric ?? word;

    public static string Of(string metric) => Find($"Metric_{metric}") ?? metric;

    public static string Size(string sizeClass) => Find($"BenchmarkSize_{sizeClass}") ?? sizeClass;

    public static string What(string metric) => Phrase.With(AtlasPageTexts.B_What, Of(metric));

    public static string Value(BenchmarkFigure figure) => figure.Unit == "percent"
        ? Show.Percent(figure.Value / 100, figure.Value % 1 == 0 ? 0 : 1)
        : Show.Euro((long)decimal.Round(figure.Value * 100));

    public static ValueFormat FormatOf(BenchmarkSeries series) => series.Unit == "percent"
        ? ValueFormat.Percent with { Decimals = series.Figures.Any(figure => figure.Value % 1 != 0) ? 1 : 0 }
        : ValueFormat.Euro;

    private static string? Find(string key) => AtlasPageTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}
