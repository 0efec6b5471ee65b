using System.Globalization;

namespace Samenspel.WebKit.Charts;

/// <summary>A rectangle with two axes: turns values into places and draws grid, zero line and ticks.</summary>
internal sealed record PlotArea(double Left, double Top, double Right, double Bottom, NiceScale Scale, double MinX, double MaxX)
{
    public double X(double value) =>
        MaxX <= MinX ? (Left + Right) / 2 : Left + ((value - MinX) / (MaxX - MinX) * (Right - Left));

    public double Y(double value) => Bottom - ((value - Scale.Min) / (Scale.Max - Scale.Min) * (Bottom - Top));

    public void DrawValues(SvgWriter svg, ValueFormat format, bool labels = true)
    {
        foreach (var tick in Scale.Ticks)
        {
            var y = Y(tick);
            svg.Line(tick == 0 ? "sms-chart-zero" : "sms-chart-grid", Left, y, Right, y);
            if (labels)
            {
                svg.Text("sms-chart-tick sms-chart-end", Left - 8, y + 4.5, ChartNumbers.Tick(tick, Scale, format));
            }
        }
    }

    public void DrawYears(SvgWriter svg, int first, int last, IReadOnlyDictionary<int, string>? names, int most)
    {
        foreach (var year in NiceScale.Whole(first, last, most))
        {
            var text = names?.GetValueOrDefault(year) ?? year.ToString(CultureInfo.InvariantCulture);
            var half = TextWidth.Of(text) / 2;
            svg.Text("sms-chart-tick sms-chart-middle", Math.Max(half, X(year)), Bottom + 20, text);
        }
    }

    /// <summary>Moves label heights apart so that none overlap, as little as possible, inside the area.</summary>
    public static double[] Spread(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var placed = new double[wanted.Count];
        var next = top;
        foreach (var i in order)
        {
            placed[i] = Math.Max(wanted[i], next + (heights[i] / 2));
            next = placed[i] + (heights[i] / 2);
        }

        next = bottom;
        foreach (var i in order.Reverse())
        {
            placed[i] = Math.Min(placed[i], next - (heights[i] / 2));
            next = placed[i] - (heights[i] / 2);
        }

        return placed;
    }
}
