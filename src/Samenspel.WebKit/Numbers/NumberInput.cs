using System.Globalization;

namespace Samenspel.WebKit.Numbers;

/// <summary>
/// Reads what people type: <c>1.250.000,50</c>, <c>1250000,5</c>, <c>1,250,000.50</c> and <c>1250000.5</c> all mean the same.
/// </summary>
/// <remarks>
/// The last separator of the two kinds is the decimal one. A single separator before exactly three digits is ambiguous: then the language
/// of the page decides, so <c>1.250</c> is one thousand two hundred and fifty in Dutch and one and a quarter in English.
/// </remarks>
public static class NumberInput
{
    /// <returns>The number, or null when the text is not one.</returns>
    public static decimal? Read(string? text)
    {
        var plain = Plain(text);
        if (plain.Length == 0 || plain.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or '-')) || !plain.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var decimalAt = DecimalSeparator(plain);
        var whole = decimalAt < 0 ? plain : plain[..decimalAt];
        var fraction = decimalAt < 0 ? "" : plain[(decimalAt + 1)..];
        if (!GroupsAreWhole(whole.TrimStart('-')) || fraction.Any(c => !char.IsAsciiDigit(c)))
        {
            return null;
        }

        var digits = whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static string Plain(string? text) => new([.. (text ?? "").Replace("€", "", StringComparison.Ordinal).Replace('\u2212', '-').Where(c => !char.IsWhiteSpace(c))]);

    private static int DecimalSeparator(string plain)
    {
        var dot = plain.LastIndexOf('.');
        var comma = plain.LastIndexOf(',');
        if (dot >= 0 && comma >= 0)
        {
            return Math.Max(dot, comma);
        }

        var only = Math.Max(dot, comma);
        if (only < 0 || plain.Count(c => c == plain[only]) > 1)
        {
            return -1;
        }

        var isGroup = plain.Length - only == 4 && plain[only].ToString() == CultureInfo.CurrentCulture.NumberFormat.NumberGroupSeparator;
        return isGroup ? -1 : only;
    }

    private static bool GroupsAreWhole(string whole)
    {
        var groups = whole.Split('.', ',');
        return !whole.Contains('-', StringComparison.Ordinal)
            && (whole.Contains('.', StringComparison.Ordinal) && whole.Contains(',', StringComparison.Ordinal) ? 0 : 1) == 1
            && groups.Skip(1).All(group => group.Length == 3)
            && (groups.Length == 1 || groups[0].Length is > 0 and <= 3);
    }
}
