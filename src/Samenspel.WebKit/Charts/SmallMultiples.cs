using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>Small line charts side by side on one scale, each against the same grey reference line.</summary>
public sealed class SmallMultiples : ChartComponent
{
    private const double Gap = 24;
    private const double PanelHeight = 104;
    private const double Pitch = 168;

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public MultiplesModel Model { get; set; } = null!;

    private protected override bool IsEmpty => !Model.Known.Any();

    private protected override void Draw(ChartCanvas canvas)
    {
        var columns = Math.Min(canvas.IsNarrow ? 2 : Math.Max(2, (int)(canvas.Width / 200)), Model.Panels.Count);
        var scale = NiceScale.For(Model.Known, Model.FromZero, 4);
        var left = 10 + scale.Ticks.Max(tick => TextWidth.Of(ChartNumbers.Tick(tick, scale, Model.Format)));
        var width = Math.Min(260, (canvas.Width - left - ((columns - 1) * Gap)) / columns);
        for (var i = 0; i < Model.Panels.Count; i++)
        {
            var x = left + (i % columns * (width + Gap));
            var top = i / columns * Pitch;
            var plot = new PlotArea(x, top + 28, x + width, top + 28 + PanelHeight, scale, Model.Years[0], Model.Years[^1]);
            DrawPanel(canvas.Marks, plot, Model.Panels[i], isFirst: i % columns == 0);
        }

        canvas.Height = ((Model.Panels.Count + columns - 1) / columns * Pitch) - 10;
    }

    private protected override ChartTable Tabulate()
    {
        ChartPanel[] all = Model.Reference is null ? [.. Model.Panels] : [.. Model.Panels, Model.Reference];
        return new ChartTable(
            Model.Corner,
            [.. all.Select(panel => panel.Name)],
            [.. Model.Years.Select((year, i) => new ChartRow(
                year.ToString(CultureInfo.InvariantCulture), [.. all.Select(panel => Model.Format.Text(panel.Values[i]))]))]);
    }

    private protected override IEnumerable<KeyItem> Explain() =>
        Model.Reference is null ? [] : [KeyItem.Line("sms-chart-context", Model.Reference.Name)];

    private void DrawPanel(SvgWriter svg, PlotArea plot, ChartPanel panel, bool isFirst)
    {
        var name = TextWidth.Wrap(panel.Name, plot.Right - plot.Left, 1)[0];
        svg.Text(panel.IsOwn ? "sms-chart-name sms-chart-strong" : "sms-chart-name", plot.Left, plot.Top - 12, name);
        plot.DrawValues(svg, Model.Format, isFirst);
        if (Model.Reference is { } reference)
        {
            LineDrawing.DrawSeries(svg, plot, Model.Years, new LineSeries(reference.Name, ChartTone.Muted, reference.Values, IsContext: true));
        }

        LineDrawing.DrawSeries(svg, plot, Model.Years, new LineSeries(panel.Name, ChartTone.Series1, panel.Values), 2.5);
        var (first, last) = (Model.Years[0], Model.Years[^1]);
        svg.Text("sms-chart-tick", plot.Left, plot.Bottom + 18, first.ToString(CultureInfo.InvariantCulture));
        if (last > first)
        {
            svg.Text("sms-chart-tick sms-chart-end", plot.Right, plot.Bottom + 18, last.ToString(CultureInfo.InvariantCulture));
        }
    }
}
