using Samenspel.WebKit.Charts;

namespace Samenspel.Web.Tests.WebKit;

/// <summary>One example of every chart; figures are illustrative except those of the report of 9 August 2004.</summary>
internal static class ChartExamples
{
    private static readonly string[] Names =
        ["Alblasserdam", "Dordrecht", "’s-Gravendeel", "Hendrik-Ido-Ambacht", "Papendrecht", "Sliedrecht", "Zwijndrecht"];

    public static BaselineModel Drechtsteden { get; } = new(
        new BaselineAmount(2_592_000, Detail: "48 fte"),
        new BaselineAmount(4_050_000, Detail: "75 fte"),
        new BaselineAmount(5_813_100, Detail: "107,65 fte"),
        ValueFormat.Euro);

    public static BaselineModel Zuidwest { get; } = new(
        new BaselineAmount(12), new BaselineAmount(15.5, 17), new BaselineAmount(39.6), ValueFormat.Fte);

    public static BarModel Bars { get; } = new(
        "Gemeente",
        Names,
        [new BarSeries("Samen", ChartTone.Joint, [266058, 1832847, 133029, 339963, 458212, 354745, 665146])],
        ValueFormat.Euro,
        new ReferenceLine("gemiddeld", 578571),
        own: 4);

    public static BarModel Grouped { get; } = new(
        "Gemeente",
        Names,
        [
            new BarSeries("vandaag", ChartTone.Today, [135000, 1296000, 108000, 162000, 216000, 162000, null]),
            new BarSeries("samen", ChartTone.Joint, [266058, 1832847, 133029, 339963, 458212, 354745, 665146]),
            new BarSeries("elk alleen", ChartTone.Alone, [445500, 2160000, 356400, 534600, 712800, 534600, 1069200]),
        ],
        ValueFormat.Euro);

    public static BarModel Signed { get; } = new(
        "Gemeente",
        Names,
        [new BarSeries("Verschil", ChartTone.Series3, [131058, -347847, 25029, 0, -242212, 192745, null])],
        ValueFormat.Euro.WithSign());

    public static LineModel Lines { get; } = new(
        "Jaar",
        [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
        [
            new LineSeries("Dordrecht", ChartTone.Series1, [401, 412, 430, 455, 470, 489, 502, 519, 540, 561]),
            new LineSeries("tien vergelijkbare gemeenten", ChartTone.Series2, [395, 400, 421, 430, null, null, 480, 490, 515, 530]),
            new LineSeries("heel Nederland", ChartTone.Series3, [388, 397, 410, 433, 452, 471, 495, 519, null, null]),
        ],
        ValueFormat.Euro);

    public static FanModel Fan { get; } = new(
        "Jaar",
        [2005, 2006, 2007, 2008, 2009, 2010],
        [
            new FanBand(0, 0, 0, 0, 0), new FanBand(-1.17e6, -0.95e6, -0.74e6, -0.58e6, -0.46e6),
            new FanBand(-1.82e6, -1.43e6, -1.08e6, -0.77e6, -0.53e6), new FanBand(-1.67e6, -1.21e6, -0.76e6, -0.35e6, 0.01e6),
            new FanBand(-1.56e6, -0.94e6, -0.3e6, 0.32e6, 0.84e6), new FanBand(-1.45e6, -0.6e6, 0.31e6, 1.2e6, 1.95e6),
        ],
        ValueFormat.EuroMillions.WithSign(),
        new ValueFormat(ShowsPlus: true, Divisor: 1e6),
        new Dictionary<int, string> { [2005] = "start" });

    public static MultiplesModel Multiples { get; } = new(
        "Jaar",
        [2019, 2020, 2021, 2022, 2023, 2024],
        [.. Names.Select((name, i) => new ChartPanel(
            name, [300 + (20 * i), 320 + (15 * i), i == 2 ? null : 340 + (18 * i), 355 + (i * i * 4), 380 + (10 * i), 400 + (22 * i)], i == 4))],
        ValueFormat.Euro,
        new ChartPanel("gemiddelde van zeven", [360, 365, 394, 407, 410, 466]));

    public static ScatterModel Scatter { get; } = new(
        new ScatterAxis("inwoners van de groep", ValueFormat.Number),
        new ScatterAxis("verschil per jaar in miljoen euro", new ValueFormat(2, Divisor: 1e6)),
        [
            new PointKind("twee of drie gemeenten", MarkerShape.Ring, ChartTone.Muted),
            new PointKind("vier of meer, zonder Dordrecht", MarkerShape.Triangle, ChartTone.Series5),
            new PointKind("vier of meer, met Dordrecht", MarkerShape.Circle, ChartTone.Joint),
        ],
        [.. Points()],
        new ReferenceLine("terugverdiengrens", 550_000),
        new ScatterRegion("onder 30.000 inwoners", 0, 30_000));

    public static DotPlotModel Dots { get; } = new(
        "Gemeente",
        [.. new[] { "inwoners", "werkplekken", "formatie nu", "vast en variabel", "Shapley", "nucleolus" }.Select((name, i) => DotPlotModel.Kind(i, name))],
        [new("Alblasserdam", [59.7, null, 47.3, 73.8, 59.9, 63.2]), new("Dordrecht", [84.9, null, 107.4, 73.2, 83, 82]), new("Papendrecht", [64.3, null, 47.3, 67.7, 65, 65.1], true)],
        ValueFormat.Percent,
        new ReferenceLine("even duur als alleen", 100));

    private static IEnumerable<ScatterPoint> Points()
    {
        for (var i = 0; i < 119; i++)
        {
            var kind = i < 56 ? 0 : i < 80 ? 1 : 2;
            var people = 30_000 + (kind * 40_000) + (i * 7919 % 100_000);
            yield return new ScatterPoint(people, (people * 5.2) + (i * 104729 % 300_000) - 50_000, kind, $"groep {i + 1}");
        }

        yield return new ScatterPoint(274_000, 1_763_100, 2, "alle zeven", IsNamed: true);
    }
}
