using System.Globalization;

namespace Samenspel.WebKit.Numbers;

/// <summary>
/// Reads what people type: <c>1.250.000,50</c>, <c>1250000,5</c>, <c>1,250,000.50</c> and <c>1250000.5</c> all mean the same, as do
/// <c>€ 54.000</c> and <c>54.000,-</c>. A minus, plain or printed, makes the number negative; whether that is allowed is up to the field.
/// </summary>
/// <remarks>
/// The last separator of the two kinds is the decimal one. A single separator between one to three digits and exactly three is ambiguous:
/// then the language of the page decides, so <c>1.250</c> is one thousand two hundred and fifty in Dutch and one and a quarter in English.
/// </remarks>
public static class NumberInput
{
    private static readonly string[] RoundEnds = [",-", ",--", ",–", ",—", ".-", ".--", ".–", ".—"];

    /// <returns>The number, or null when the text is not one or is too large to count with.</returns>
    public static decimal? Read(string? text)
    {
        var (isNegative, plain) = Unsigned(text);
        if (plain.Length == 0 || !plain.Any(char.IsAsciiDigit) || plain.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or ' ')))
        {
            return null;
        }

        var decimalAt = DecimalSeparator(plain);
        var whole = decimalAt < 0 ? plain : plain[..decimalAt];
        var fraction = decimalAt < 0 ? "" : plain[(decimalAt + 1)..];
        if (!GroupsAreWhole(whole) || fraction.Any(c => !char.IsAsciiDigit(c)))
        {
            return null;
        }

        var digits = new string([.. whole.Where(char.IsAsciiDigit)]);
        return decimal.TryParse($"{digits}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? isNegative ? -number : number
            : null;
    }

    // One euro sign, before or after the minus or behind the number, and one minus; every kind of space becomes a plain one.
    private static (bool IsNegative, string Plain) Unsigned(string? text)
    {
        var plain = new string([.. (text ?? "").Select(c => char.IsWhiteSpace(c) ? ' ' : c is '\u2212' ? '-' : c)]).Trim();
        var (hasEuro, isNegative) = (false, false);
        while (plain.Length > 0 && (plain[0] == '€' ? !hasEuro : plain[0] is '-' or '+' && !isNegative))
        {
            (hasEuro, isNegative) = (hasEuro || plain[0] == '€', isNegative || plain[0] == '-');
            plain = plain[1..].TrimStart();
        }

        if (!hasEuro && plain.EndsWith('€'))
        {
            plain = plain[..^1].TrimEnd();
        }

        var end = RoundEnds.LastOrDefault(end => plain.EndsWith(end, StringComparison.Ordinal));
        return (isNegative, end is null ? plain : plain[..^end.Length]);
    }

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

        var couldBeGroup = plain.Length - only == 4 && only is > 0 and <= 3 && plain[0] != '0' && !plain.Contains(' ', StringComparison.Ordinal);
        return couldBeGroup && plain[only].ToString() == CultureInfo.CurrentCulture.NumberFormat.NumberGroupSeparator ? -1 : only;
    }

    // Groups of three with one kind of separator, or no groups at all.
    private static bool GroupsAreWhole(string whole)
    {
        var groups = whole.Split('.', ',', ' ');
        return whole.Where(c => !char.IsAsciiDigit(c)).Distinct().Count() <= 1
            && groups.Skip(1).All(group => group.Length == 3)
            && (groups.Length == 1 || groups[0].Length is > 0 and <= 3);
    }
}
