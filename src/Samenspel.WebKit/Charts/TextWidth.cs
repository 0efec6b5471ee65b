namespace Samenspel.WebKit.Charts;

/// <summary>Estimates text in Source Sans 3, because a server has no font to measure with. Errs on the wide side.</summary>
internal static class TextWidth
{
    public const double Size = 13;

    public static double Of(string text, double size = Size)
    {
        var em = 0.0;
        foreach (var letter in text)
        {
            em += letter switch
            {
                'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '’' or '|' or 'I' or '(' or ')' => 0.28,
                'f' or 't' or 'r' or ' ' or '\u00a0' or '-' or '/' => 0.34,
                'm' or 'w' or 'M' or 'W' or '%' => 0.82,
                >= 'A' and <= 'Z' => 0.6,
                >= '0' and <= '9' => 0.51,
                _ => 0.53,
            };
        }

        return em * size;
    }

    /// <summary>Breaks at spaces and after hyphens; what still does not fit ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int mostLines, double size = Size)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && lines.Count < mostLines - 1 && Of((line + word).TrimEnd(), size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += word;
        }

        lines.Add(line.TrimEnd());
        return [.. lines.Select(one => Cut(one, width, size))];
    }

    private static string Cut(string line, double width, double size)
    {
        if (Of(line, size) <= width)
        {
            return line;
        }

        var length = line.Length;
        while (length > 1 && Of(line[..length] + "…", size) > width)
        {
            length--;
        }

        return line[..(char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
