using System.Text;
using System.Text.RegularExpressions;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>
/// What a reader of the page would see of a .razor file when every C# expression were empty. Not a parser: it knows the ways in
/// which our pages mix code and markup, and leaves out the code.
/// </summary>
internal static partial class RazorMarkup
{
    private static readonly string[] Directives =
    [
        "page", "using", "inject", "inherits", "implements", "layout", "namespace", "attribute", "typeparam", "preservewhitespace", "rendermode",
    ];

    /// <returns>The text between the tags, one piece a stretch without a tag.</returns>
    public static IEnumerable<string> Texts(string razor) => Tag()
        .Split(RawContent().Replace(WithoutCode(razor), "<x>"))
        .SelectMany(piece => piece.Split('\n'))
        .Where(line => !IsCode(line))
        .Select(line => Entity().Replace(line, " ").Trim())
        .Where(line => line.Length > 0);

    /// <returns>The literal value of each attribute with a name that <paramref name="isRead"/> accepts.</returns>
    public static IEnumerable<string> Attributes(string razor, Predicate<string> isRead) =>
        from Match tag in Tag().Matches(WithoutCode(razor))
        from Match attribute in Attribute().Matches(tag.Value)
        where isRead(attribute.Groups["name"].Value)
        select attribute.Groups["value"].Value;

    private static string WithoutCode(string razor)
    {
        var source = NotMarkup().Replace(razor, "").Replace("@@", " ", StringComparison.Ordinal);
        var markup = new StringBuilder();
        for (var at = 0; at < source.Length;)
        {
            if (source[at] == '@' && at + 1 < source.Length)
            {
                at = AfterCode(source, at + 1);
            }
            else
            {
                markup.Append(source[at++]);
            }
        }

        return markup.ToString();
    }

    private static int AfterCode(string source, int at)
    {
        if (source[at] == '(')
        {
            return AfterBracket(source, at);
        }

        var word = Word().Match(source, at).Value;
        at += word.Length;
        if (word is "code" or "functions")
        {
            return AfterBracket(source, source.IndexOf('{', at));
        }

        if (Directives.Contains(word, StringComparer.Ordinal) && (at >= source.Length || source[at] != '='))
        {
            var end = source.IndexOf('\n', at);
            return end < 0 ? source.Length : end;
        }

        return AfterExpression(source, at);
    }

    // Text.Length, Rows[0].Name, Format(x, "y")?.Trim()! and the head of @if (…): all go on as long as brackets or members follow.
    private static int AfterExpression(string source, int at)
    {
        while (at < source.Length)
        {
            if (source[at] is '(' or '[')
            {
                at = AfterBracket(source, at);
            }
            else if (Member().Match(source, at) is { Success: true } member)
            {
                at += member.Length;
            }
            else if (Head().Match(source, at) is { Success: true } head && IsControl(source, at))
            {
                at += head.Length - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsControl(string source, int at) => Control().IsMatch(source[..at].Split('@')[^1]);

    private static int AfterBracket(string source, int at)
    {
        var depth = 0;
        for (; at < source.Length; at++)
        {
            if (source[at] == '"')
            {
                at = source.IndexOf('"', at + 1);
                if (at < 0)
                {
                    return source.Length;
                }
            }
            else if (source[at] is '(' or '[' or '{')
            {
                depth++;
            }
            else if (source[at] is ')' or ']' or '}' && --depth == 0)
            {
                return at + 1;
            }
        }

        return source.Length;
    }

    // Statements in a code block stand on lines of their own: they end in a bracket or semicolon, or open with a keyword.
    private static bool IsCode(string line)
    {
        var trimmed = line.Trim();
        return trimmed.EndsWith(';') || trimmed.EndsWith('{') || trimmed.EndsWith('}') || trimmed.EndsWith("=>", StringComparison.Ordinal) || Statement().IsMatch(trimmed);
    }

    [GeneratedRegex("""@\*.*?\*@|<!--.*?-->|<!DOCTYPE[^>]*>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotMarkup();

    [GeneratedRegex("""</?[A-Za-z]([^<>"']|"[^"]*"|'[^']*')*>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("""<(?<tag>style|script)\b[^>]*>.*?</\k<tag>>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RawContent();

    [GeneratedRegex("""(?<name>[\w:-]+)\s*=\s*"(?<value>[^"]*)"|(?<name>[\w:-]+)\s*=\s*'(?<value>[^']*)'""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex("""&#?\w+;""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entity();

    [GeneratedRegex("""\G[\w]*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("""\G([?!]?\.[A-Za-z_]\w*|!(?=[.\[])|\?(?=\[)|<[\w.,? ]+>(?=\())""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Member();

    [GeneratedRegex("""\G\s+\(""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex("""^(if|foreach|for|switch|while|using|lock)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Control();

    [GeneratedRegex("""^(if|else|foreach|for|switch|case|default|while|break|continue|return|var|await|using)\b.*[(){}:;]|^else$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Statement();
}
