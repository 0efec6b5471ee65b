using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>A scatter of points with a limit line and a shaded region.</summary>
public sealed class ScatterChart : ChartComponent
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public ScatterModel Model { get; set; } = null!;

    private protected override bool IsEmpty => Model.Points.Count == 0;

    private protected override void Draw(ChartCanvas canvas)
    {
        canvas.Height = canvas.IsNarrow ? 330 : 390;
        var across = Scale(Model.Points.Select(point => point.X), Model.X, canvas.IsNarrow ? 4 : 6);
        var ups = Model.Points.Select(point => point.Y);
        var up = Scale(Model.Limit is { } line ? ups.Append(line.Value) : ups, Model.Y, 6);
        var endTick = TextWidth.Of(ChartNumbers.Tick(across.Max, across, Model.X.Format)) / 2;
        var plot = canvas.Plot(up, Model.Y.Format, across.Min, across.Max, endTick + 2, top: 34, bottom: 48);
        DrawRegion(canvas.Marks, plot);
        plot.DrawValues(canvas.Marks, Model.Y.Format);
        DrawAcross(canvas.Marks, plot, across);
        canvas.Marks.Text("sms-chart-tick", 0, 14, TextWidth.Wrap(Model.Y.Name, canvas.Width, 1)[0])
            .Text("sms-chart-tick sms-chart-end", plot.Right, plot.Bottom + 42, TextWidth.Wrap(Model.X.Name, canvas.Width, 1)[0]);
        DrawLimit(canvas.Marks, plot);
        foreach (var point in Model.Points.OrderBy(point => point.Kind))
        {
            var kind = Model.Kinds[point.Kind];
            canvas.Marks.Marker(kind.Shape, kind.Tone.Css(), plot.X(point.X), plot.Y(point.Y), canvas.IsNarrow ? 3.5 : 4.5);
        }

        foreach (var point in Model.Points.Where(point => point.IsNamed))
        {
            DrawName(canvas, plot, point);
        }
    }

    private protected override ChartTable Tabulate() => new(
        ChartTexts.Group,
        [ChartTexts.Kind, Model.X.Name, Model.Y.Name],
        [.. Model.Points.Select(point => new ChartRow(
            point.Name, [Model.Kinds[point.Kind].Name, Model.X.Format.Text(point.X), Model.Y.Format.Text(point.Y)]))]);

    private protected override IEnumerable<KeyItem> Explain()
    {
        foreach (var kind in Model.Kinds)
        {
            yield return KeyItem.Marker(kind.Shape, kind.Tone, kind.Name);
        }

        if (Model.Region is { } region)
        {
            yield return KeyItem.Box("sms-chart-region", region.Name);
        }
    }

    private static NiceScale Scale(IEnumerable<double> values, ScatterAxis axis, int most) => NiceScale.For(values, axis.FromZero, most);

    private static void DrawName(ChartCanvas canvas, PlotArea plot, ScatterPoint point)
    {
        var lines = TextWidth.Wrap(point.Name, 130, 2);
        var half = lines.Max(line => TextWidth.Of(line)) / 2;
        var x = Math.Clamp(plot.X(point.X), plot.Left + half, Math.Max(plot.Left + half, canvas.Width - half));
        canvas.Marks.Block("sms-chart-name sms-chart-halo sms-chart-middle", x, plot.Y(point.Y) - 7 - (lines.Count * 8), lines);
    }

    private void DrawAcross(SvgWriter svg, PlotArea plot, NiceScale across)
    {
        foreach (var tick in across.Ticks)
        {
            svg.Line("sms-chart-axis", plot.X(tick), plot.Bottom, plot.X(tick), plot.Bottom + 4)
                .Text("sms-chart-tick sms-chart-middle", plot.X(tick), plot.Bottom + 20, ChartNumbers.Tick(tick, across, Model.X.Format));
        }
    }

    private void DrawRegion(SvgWriter svg, PlotArea plot)
    {
        if (Model.Region is { } region)
        {
            var (from, to) = (Math.Max(region.From, plot.MinX), Math.Min(region.To, plot.MaxX));
            svg.Rect("sms-chart-region", plot.X(from), plot.Top, plot.X(to) - plot.X(from), plot.Bottom - plot.Top);
        }
    }

    private void DrawLimit(SvgWriter svg, PlotArea plot)
    {
        if (Model.Limit is { } line)
        {
            var text = TextWidth.Wrap($"{line.Name}: {Model.Y.Format.Text(line.Value)}", plot.Right - plot.Left, 1)[0];
            svg.Line("sms-chart-limit", plot.Left, plot.Y(line.Value), plot.Right, plot.Y(line.Value))
                .Text("sms-chart-limittext sms-chart-halo sms-chart-end", plot.Right, plot.Y(line.Value) + 18, text);
        }
    }
}
