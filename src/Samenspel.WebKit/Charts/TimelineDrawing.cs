using System.Globalization;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>Draws one layout of a timeline: marks that would touch go to a line of their own.</summary>
internal sealed class TimelineDrawing(ChartCanvas canvas, DateOnly from, DateOnly until, DateOnly today)
{
    private const double Lane = 26;
    private const double Bar = 20;
    private const double Head = 26;
    private const double Gap = 8;
    private const double Foot = 26;
    private const double Dot = 5;
    private const double Hatch = 7;
    private const double LabelWidth = 168;

    private double Left => canvas.IsNarrow ? 0 : LabelWidth;

    private SvgWriter Svg => canvas.Marks;

    public void Draw(IReadOnlyList<TimelineRow> rows)
    {
        var placed = rows.Select(row => Place(row.Items)).ToList();
        var heights = placed.Select(items => (Math.Max(1, items.Select(item => item.Lane + 1).DefaultIfEmpty(1).Max()) * Lane) + (canvas.IsNarrow ? Lane : 0) + Gap).ToList();
        canvas.Height = Head + heights.Sum() + Foot;
        DrawMonths();
        var top = Head;
        for (var i = 0; i < rows.Count; i++)
        {
            DrawRow(rows[i].Label, placed[i], top);
            top += heights[i];
        }

        Svg.Line("sms-chart-axis", 0, top, canvas.Width, top);
        DrawToday(top);
    }

    private double X(DateOnly day) => Left + ((canvas.Width - Left) * (day.DayNumber - from.DayNumber) / Math.Max(1, until.DayNumber - from.DayNumber + 1));

    private void DrawMonths()
    {
        Svg.Line("sms-chart-axis", 0, 0.5, canvas.Width, 0.5);
        var every = canvas.IsNarrow ? 3 : 1;
        var month = new DateOnly(from.Year, from.Month, 1);
        for (var i = 0; month <= until; i++)
        {
            var x = Math.Max(Left, X(month));
            Svg.Line("sms-chart-grid", x, 0, x, i % every == 0 ? Head : 8);
            if (i % every == 0 && x < canvas.Width - 20)
            {
                var name = month.ToString("MMM", CultureInfo.CurrentCulture).TrimEnd('.');
                Svg.Text("sms-chart-tick", x + 4, 16, i == 0 || month.Month <= every ? $"{name} {month.Year.ToString(CultureInfo.InvariantCulture)}" : name);
            }

            month = month.AddMonths(1);
        }
    }

    private void DrawRow(string label, List<Placed> items, double top)
    {
        Svg.Line("sms-chart-grid", 0, top, canvas.Width, top);
        if (canvas.IsNarrow)
        {
            Svg.Text("sms-chart-strong", 0, top + 18, TextWidth.Wrap(label, canvas.Width, 1)[0]);
            top += Lane;
        }
        else
        {
            Svg.Block("sms-chart-strong", 0, top + (Lane / 2) + 2, TextWidth.Wrap(label, LabelWidth - 12, 1));
        }

        foreach (var item in items)
        {
            Draw(item, top + 4 + (item.Lane * Lane));
        }
    }

    private void Draw(Placed placed, double top)
    {
        var middle = top + (Bar / 2);
        if (placed.Item.Kind is TimelineKind.Law or TimelineKind.Own)
        {
            Svg.Marker(placed.Item.Kind == TimelineKind.Law ? MarkerShape.Circle : MarkerShape.Ring, ChartTone.Joint.Css(), placed.Start, middle, Dot);
        }
        else
        {
            Svg.Rect($"sms-tl-{placed.Item.Kind.ToString().ToLowerInvariant()}", placed.Start, top, placed.End - placed.Start, Bar);
            DrawHatch(placed, top);
        }

        var css = placed.IsInside && placed.Item.Kind == TimelineKind.Running ? "sms-chart-inside" : "sms-chart-halo";
        Svg.Text(placed.TextEndsThere ? $"{css} sms-chart-end" : css, placed.TextX, middle + 4.5, placed.Text);
    }

    // Drawn line by line: a pattern would need an identity, and the drawing stands on the page in several widths.
    private void DrawHatch(Placed placed, double top)
    {
        if (placed.Item.Kind != TimelineKind.Recess)
        {
            return;
        }

        for (var x = placed.Start - Bar; x < placed.End; x += Hatch)
        {
            var (x1, x2) = (Math.Max(x, placed.Start), Math.Min(x + Bar, placed.End));
            if (x2 > x1)
            {
                Svg.Line("sms-tl-hatch", x1, top + Bar - (x1 - x), x2, top + Bar - (x2 - x));
            }
        }
    }

    private void DrawToday(double bottom)
    {
        if (today < from || today > until)
        {
            return;
        }

        var x = X(today);
        var text = ChartTexts.Timeline_Today;
        var half = (TextWidth.Of(text) / 2) + 5;
        var middle = Math.Clamp(x, half, canvas.Width - half);
        Svg.Line("sms-tl-now", x, Head, x, bottom);
        Svg.Rect("sms-tl-nowbox", middle - half, bottom + 2, half * 2, 20).Text("sms-chart-inside sms-chart-middle", middle, bottom + 16.5, text);
    }

    private List<Placed> Place(IReadOnlyList<TimelineItem> items)
    {
        var placed = new List<Placed>();
        var ends = new List<double>();
        foreach (var item in items.OrderBy(item => item.From).ThenByDescending(item => item.Until ?? item.From).Select(Measure).OrderBy(item => item.Reach.From))
        {
            var lane = ends.FindIndex(end => end + 6 <= item.Reach.From);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = item.Reach.To;
            placed.Add(item with { Lane = lane });
        }

        return placed;
    }

    private Placed Measure(TimelineItem item)
    {
        var isPoint = item.Kind is TimelineKind.Law or TimelineKind.Own;
        var start = Math.Max(Left, X(item.From));
        var end = isPoint ? start : Math.Max(start + 4, Math.Min(canvas.Width, X((item.Until ?? item.From).AddDays(1))));
        var (before, after) = isPoint ? (start - Dot, start + Dot) : (start, end);
        var width = TextWidth.Of(item.Label);
        if (!isPoint && width + 12 <= end - start)
        {
            return new(item, start, end, start + 6, item.Label, (start, end), IsInside: true);
        }

        if (after + 6 + width <= canvas.Width)
        {
            return new(item, start, end, after + 6, item.Label, (before, after + 6 + width));
        }

        if (before - 6 - width >= Left)
        {
            return new(item, start, end, before - 6, item.Label, (before - 6 - width, after), TextEndsThere: true);
        }

        var toTheRight = canvas.Width - after >= before - Left;
        var room = Math.Max(20, (toTheRight ? canvas.Width - after : before - Left) - 8);
        var text = TextWidth.Wrap(item.Label, room, 1)[0];
        return toTheRight
            ? new(item, start, end, after + 6, text, (before, canvas.Width))
            : new(item, start, end, before - 6, text, (before - 6 - room, after), TextEndsThere: true);
    }

    private sealed record Placed(
        TimelineItem Item, double Start, double End, double TextX, string Text, (double From, double To) Reach, bool IsInside = false, bool TextEndsThere = false, int Lane = 0);
}
