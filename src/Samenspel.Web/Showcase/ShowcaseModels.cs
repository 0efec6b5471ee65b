using Samenspel.Web.Texts;
using Samenspel.WebKit.Charts;

namespace Samenspel.Web.Showcase;

/// <summary>What the charts of the showcase draw: the report of 9 August 2004 where a source is named, otherwise marked as example.</summary>
internal static class ShowcaseModels
{
    private static readonly string[] Names = ["Alblasserdam", "Dordrecht", "'s-Gravendeel", "Hendrik-Ido-Ambacht", "Papendrecht", "Sliedrecht", "Zwijndrecht"];

    public static BaselineModel Baseline => new(
        new BaselineAmount(2_592_000, Detail: "48 fte"), new BaselineAmount(4_050_000, Detail: "75 fte"), new BaselineAmount(5_813_100, Detail: "107,65 fte"), ValueFormat.Euro);

    public static BarModel Bars => new(
        ShowcaseTexts.Column_Municipality,
        Names,
        [
            new BarSeries(ShowcaseTexts.Today, ChartTone.Today, [2.5, 27.5, 2, 3, 4, 3, 6]),
            new BarSeries(ShowcaseTexts.Alone, ChartTone.Alone, [8.25, 40, 6.6, 9.9, 13.2, 9.9, 19.8]),
        ],
        ValueFormat.Fte);

    // ICT Benchmark Gemeenten (M&I/Partners) as public articles quote it, all municipalities together; 2009, 2010, 2012 and 2015, 2016 are not known.
    public static LineModel Lines => new(
        ShowcaseTexts.Year,
        [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023],
        [new LineSeries(ShowcaseTexts.Lines_Series, ChartTone.Series1, [64, null, null, 78, null, 74, 72, null, null, 82, 84, 86, 93, 96, 106, 109])],
        ValueFormat.Euro,
        fromZero: true);

    public static FanModel Fan => new(
        ShowcaseTexts.Year,
        [2005, 2006, 2007, 2008, 2009, 2010],
        [
            new FanBand(0, 0, 0, 0, 0), new FanBand(-1.17e6, -0.95e6, -0.74e6, -0.58e6, -0.46e6), new FanBand(-1.82e6, -1.43e6, -1.08e6, -0.77e6, -0.53e6),
            new FanBand(-1.67e6, -1.21e6, -0.76e6, -0.35e6, 0.01e6), new FanBand(-1.56e6, -0.94e6, -0.3e6, 0.32e6, 0.84e6),
            new FanBand(-1.45e6, -0.6e6, 0.31e6, 1.2e6, 1.95e6),
        ],
        ValueFormat.EuroMillions.WithSign(),
        new ValueFormat(ShowsPlus: true, Divisor: 1e6));

    public static ScatterModel Scatter => new(
        new ScatterAxis(ShowcaseTexts.Column_Inhabitants, ValueFormat.Number),
        new ScatterAxis(ShowcaseTexts.Scatter_Axis, new ValueFormat(1, Divisor: 1e6)),
        [new PointKind(ShowcaseTexts.Scatter_Small, MarkerShape.Ring, ChartTone.Muted), new PointKind(ShowcaseTexts.Scatter_Large, MarkerShape.Circle, ChartTone.Joint)],
        [
            .. Enumerable.Range(1, 12).Select(i => new ScatterPoint(i * 9_000, 60_000 * i, 0, $"{i}")),
            .. Enumerable.Range(1, 14).Select(i => new ScatterPoint(60_000 + (i * 15_000), 300_000 + (100_000 * i), 1, $"{i + 12}")),
        ],
        new ReferenceLine(ShowcaseTexts.Scatter_Line, 350_000),
        new ScatterRegion(ShowcaseTexts.Scatter_Region, 0, 30_000));

    // Staff of today and inhabitants as keys for 75 fte, against what each wishes alone.
    public static DotPlotModel Dots => new(
        ShowcaseTexts.Column_Municipality,
        [DotPlotModel.Kind(0, ShowcaseTexts.Column_Inhabitants), DotPlotModel.Kind(1, ShowcaseTexts.Today)],
        [
            new("Alblasserdam", [59.7, 47.3]), new("Dordrecht", [84.9, 107.4]), new("'s-Gravendeel", [37.3, 47.3]), new("Papendrecht", [64.3, 47.3], true),
        ],
        ValueFormat.Percent,
        new ReferenceLine(ShowcaseTexts.Dots_Limit, 100));

    public static MultiplesModel Multiples => new(
        ShowcaseTexts.Year,
        [2019, 2020, 2021, 2022, 2023, 2024],
        [.. Names.Select((name, i) => new ChartPanel(name, [300 + (20 * i), 320 + (15 * i), i == 2 ? null : 340 + (18 * i), 355 + (i * i * 4), 380 + (10 * i), 400 + (22 * i)], i == 4))],
        ValueFormat.Euro,
        new ChartPanel(ShowcaseTexts.Multiples_Mean, [360, 365, 394, 407, 410, 466]));
}
