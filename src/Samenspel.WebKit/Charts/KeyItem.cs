using System.Text;

namespace Samenspel.WebKit.Charts;

/// <summary>One line of a key: a small drawing and what it means.</summary>
internal sealed record KeyItem(string Swatch, string Text)
{
    private const double Wide = 18;
    private const double High = 12;

    public static KeyItem Box(string css, string text) => new(Draw(svg => svg.Rect(css, 0, 0, Wide, High)), text);

    public static KeyItem Line(string css, string text) => new(Draw(svg => svg.Line(css, 0, High / 2, Wide, High / 2)), text);

    public static KeyItem Marker(MarkerShape shape, ChartTone tone, string text) =>
        new(Draw(svg => svg.Marker(shape, tone.Css(), Wide / 2, High / 2)), text);

    public static string? List(IReadOnlyList<KeyItem> items)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var html = new StringBuilder("<ul class=\"sms-key sms-chart-key\">");
        foreach (var item in items)
        {
            html.Append("<li>").Append(item.Swatch).Append(SvgWriter.Escape(item.Text)).Append("</li>");
        }

        return html.Append("</ul>").ToString();
    }

    private static string Draw(Action<SvgWriter> marks)
    {
        var svg = new SvgWriter().Begin(Wide, High, "sms-chart-swatch", label: null);
        marks(svg);
        return svg.End();
    }
}
