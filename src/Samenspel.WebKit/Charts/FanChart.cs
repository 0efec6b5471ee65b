using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>The fan: bands P10 to P90 and P25 to P75 round the middle, named at the end in words.</summary>
public sealed class FanChart : ChartComponent
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public FanModel Model { get; set; } = null!;

    private protected override bool IsEmpty => Model.Years.Count == 0;

    private protected override void Draw(ChartCanvas canvas)
    {
        canvas.Height = canvas.IsNarrow ? 280 : 350;
        string[] words = [ChartTexts.Favourable, ChartTexts.Middle, ChartTexts.Unfavourable];
        var last = Model.Bands[^1];
        double[] values = [last.P90, last.P50, last.P10];
        string[] texts = [.. values.Select(Model.Format.Text)];
        var room = words.Concat(texts).Max(text => TextWidth.Of(text)) + 10;
        var scale = NiceScale.For(Model.Bands.SelectMany(band => new[] { band.P10, band.P90 }), fromZero: true);
        var plot = canvas.Plot(scale, Model.Axis, Model.Years[0], Model.Years[^1], Math.Min(room, canvas.Width * 0.42));
        plot.DrawValues(canvas.Marks, Model.Axis);
        DrawBands(canvas.Marks, plot);
        plot.DrawYears(canvas.Marks, Model.Years[0], Model.Years[^1], Model.Names, canvas.IsNarrow ? 4 : 6);
        var places = PlotArea.Spread([.. values.Select(plot.Y)], [34, 34, 34], 0, canvas.Height - 8);
        for (var i = 0; i < words.Length; i++)
        {
            canvas.Marks.Block(i == 1 ? "sms-chart-name sms-chart-strong" : "sms-chart-tick", plot.Right + 8, places[i], [words[i], texts[i]]);
        }
    }

    private protected override ChartTable Tabulate() => new(
        Model.Corner,
        [ChartTexts.Unfavourable, ChartTexts.LowerQuarter, ChartTexts.Middle, ChartTexts.UpperQuarter, ChartTexts.Favourable],
        [.. Model.Years.Select((year, i) => new ChartRow(Name(year), Cells(Model.Bands[i])))]);

    private protected override IEnumerable<KeyItem> Explain() =>
    [
        KeyItem.Box("sms-chart-band80", ChartTexts.Band80),
        KeyItem.Box("sms-chart-band50", ChartTexts.Band50),
        KeyItem.Line("sms-chart-line " + ChartTone.Joint.Css(), ChartTexts.Middle),
    ];

    private string[] Cells(FanBand band) =>
        [.. new[] { band.P10, band.P25, band.P50, band.P75, band.P90 }.Select(Model.Format.Text)];

    private string Name(int year) => Model.Names?.GetValueOrDefault(year) ?? year.ToString(CultureInfo.InvariantCulture);

    private void DrawBands(SvgWriter svg, PlotArea plot)
    {
        svg.Points("sms-chart-band80", Band(plot, band => band.P90, band => band.P10), closed: true)
            .Points("sms-chart-band50", Band(plot, band => band.P75, band => band.P25), closed: true)
            .Line("sms-chart-zero", plot.Left, plot.Y(0), plot.Right, plot.Y(0))
            .Points("sms-chart-line " + ChartTone.Joint.Css(), Line(plot, band => band.P50));
        if (Model.Years.Count == 1)
        {
            var (only, x) = (Model.Bands[0], plot.X(Model.Years[0]));
            svg.Rect("sms-chart-band80", x - 12, plot.Y(only.P90), 24, plot.Y(only.P10) - plot.Y(only.P90))
                .Rect("sms-chart-band50", x - 12, plot.Y(only.P75), 24, plot.Y(only.P25) - plot.Y(only.P75))
                .Marker(MarkerShape.Circle, ChartTone.Joint.Css(), x, plot.Y(only.P50));
        }
    }

    private IEnumerable<(double X, double Y)> Band(PlotArea plot, Func<FanBand, double> upper, Func<FanBand, double> lower) =>
        Line(plot, upper).Concat(Line(plot, lower).Reverse());

    private IEnumerable<(double X, double Y)> Line(PlotArea plot, Func<FanBand, double> value) =>
        Model.Years.Select((year, i) => (plot.X(year), plot.Y(value(Model.Bands[i]))));
}
