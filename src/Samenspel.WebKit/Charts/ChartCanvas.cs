namespace Samenspel.WebKit.Charts;

/// <summary>One layout of a chart: its width, the height the chart asks for, and the marks.</summary>
internal sealed class ChartCanvas(double width)
{
    public const double NarrowWidth = 358;
    private readonly SvgWriter _marks = new();

    public double Width { get; } = width;

    public double Height { get; set; } = 240;

    public bool IsNarrow => Width <= NarrowWidth;

    public SvgWriter Marks => _marks;

    public string Finish(string css, string label)
    {
        var frame = new SvgWriter().Begin(Width, Height, "sms-chart-svg " + css, label);
        return frame.Append(_marks).End();
    }

    /// <summary>The drawing area between axis labels and room on the right.</summary>
    public PlotArea Plot(NiceScale y, ValueFormat format, double minX, double maxX, double right, double top = 12, double bottom = 28)
    {
        var left = 8 + y.Ticks.Max(tick => TextWidth.Of(ChartNumbers.Tick(tick, y, format)));
        return new PlotArea(left + 2, top, Width - right, Height - bottom, y, minX, maxX);
    }
}
