namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>How a place in a file is written, and how much of a strange value is quoted.</summary>
internal static class JsonPath
{
    public static string Of(string parent, string name) =>
        name.Length > 0 && name.Length <= 60 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$')
            ? $"{parent}.{name}"
            : $"{parent}['{Short(name).Replace("'", "\\'", StringComparison.Ordinal)}']";

    /// <summary>At most forty characters, control characters left out: it may be printed on a console.</summary>
    public static string Short(string value)
    {
        var printable = string.Concat(value.Where(letter => !char.IsControl(letter)).Take(41));
        return printable.Length > 40 ? printable[..40] + "…" : printable;
    }
}
