using System.Text;

namespace Samenspel.WebKit.Charts;

/// <summary>Writes one SVG drawing: attributes and classes only, never a style, all text escaped.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _out = new(2048);

    public static string Escape(string text)
    {
        return text.AsSpan().IndexOfAny("&<>\"'") < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal);
    }

    /// <summary>Opens the drawing; without a label it is decoration and hidden from assistive technology.</summary>
    public SvgWriter Begin(double width, double height, string css, string? label, bool stretch = false)
    {
        _out.Append("<svg class=\"").Append(css).Append("\" viewBox=\"0 0 ").Append(ChartNumbers.Px(width)).Append(' ')
            .Append(ChartNumbers.Px(height)).Append('"');
        _out.Append(stretch ? " preserveAspectRatio=\"none\"" : "");
        if (label is null)
        {
            _out.Append(" aria-hidden=\"true\" focusable=\"false\">");
        }
        else
        {
            _out.Append(" role=\"img\" aria-label=\"").Append(Escape(label)).Append("\">");
        }

        return this;
    }

    public SvgWriter Append(SvgWriter other)
    {
        _out.Append(other._out);
        return this;
    }

    public string End() => _out.Append("</svg>").ToString();

    public SvgWriter Open(string css)
    {
        _out.Append("<g class=\"").Append(css).Append("\">");
        return this;
    }

    public SvgWriter Close()
    {
        _out.Append("</g>");
        return this;
    }

    public SvgWriter Line(string css, double x1, double y1, double x2, double y2) =>
        Path(css, $"M{ChartNumbers.Px(x1)} {ChartNumbers.Px(y1)}L{ChartNumbers.Px(x2)} {ChartNumbers.Px(y2)}");

    public SvgWriter Rect(string css, double x, double y, double width, double height)
    {
        _out.Append("<rect class=\"").Append(css).Append("\" x=\"").Append(ChartNumbers.Px(x)).Append("\" y=\"")
            .Append(ChartNumbers.Px(y)).Append("\" width=\"").Append(ChartNumbers.Px(Math.Max(0, width))).Append("\" height=\"")
            .Append(ChartNumbers.Px(Math.Max(0, height))).Append("\"/>");
        return this;
    }

    public SvgWriter Path(string css, string data)
    {
        _out.Append("<path class=\"").Append(css).Append("\" d=\"").Append(data).Append("\"/>");
        return this;
    }

    /// <summary>A line through points; a closed one is an area.</summary>
    public SvgWriter Points(string css, IEnumerable<(double X, double Y)> points, bool closed = false)
    {
        var data = new StringBuilder();
        foreach (var (x, y) in points)
        {
            data.Append(data.Length == 0 ? 'M' : 'L').Append(ChartNumbers.Px(x)).Append(' ').Append(ChartNumbers.Px(y));
        }

        return data.Length == 0 ? this : Path(css, data.Append(closed ? "Z" : "").ToString());
    }

    /// <summary>Text with its baseline at y.</summary>
    public SvgWriter Text(string css, double x, double y, string text)
    {
        _out.Append("<text class=\"").Append(css).Append("\" x=\"").Append(ChartNumbers.Px(x)).Append("\" y=\"")
            .Append(ChartNumbers.Px(y)).Append("\">").Append(Escape(text)).Append("</text>");
        return this;
    }

    /// <summary>Lines of text as a block whose vertical middle is at y.</summary>
    public SvgWriter Block(string css, double x, double y, IReadOnlyList<string> lines, double leading = 16)
    {
        var baseline = y + 4.5 - ((lines.Count - 1) * leading / 2);
        foreach (var line in lines)
        {
            Text(css, x, baseline, line);
            baseline += leading;
        }

        return this;
    }

    /// <summary>A point in the given form; its area is about the same for every form.</summary>
    public SvgWriter Marker(MarkerShape shape, string tone, double x, double y, double size = 4.5)
    {
        var css = shape is MarkerShape.Ring or MarkerShape.Cross ? "sms-chart-ring " + tone : "sms-chart-mark " + tone;
        switch (shape)
        {
            case MarkerShape.Circle or MarkerShape.Ring:
                _out.Append("<circle class=\"").Append(css).Append("\" cx=\"").Append(ChartNumbers.Px(x)).Append("\" cy=\"")
                    .Append(ChartNumbers.Px(y)).Append("\" r=\"").Append(ChartNumbers.Px(size)).Append("\"/>");
                return this;
            case MarkerShape.Square:
                return Rect(css, x - (size * 0.9), y - (size * 0.9), size * 1.8, size * 1.8);
            case MarkerShape.Triangle:
                return Points(css, [(x, y - (size * 1.2)), (x + (size * 1.15), y + (size * 0.9)), (x - (size * 1.15), y + (size * 0.9))], true);
            case MarkerShape.Diamond:
                return Points(css, [(x, y - (size * 1.3)), (x + (size * 1.3), y), (x, y + (size * 1.3)), (x - (size * 1.3), y)], true);
            default:
                return Line(css, x - size, y - size, x + size, y + size).Line(css, x - size, y + size, x + size, y - size);
        }
    }
}
