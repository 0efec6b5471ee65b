using System.Globalization;

namespace Samenspel.WebKit.Numbers;

/// <summary>
/// Numbers and dates as pages show them, in the language of the page: <c>€ 1.763.100</c>, <c>− € 1.763.100</c>, <c>107,65 fte</c>.
/// The minus is U+2212 and the spaces do not break.
/// </summary>
public static class Show
{
    private const char Gap = '\u00a0';
    private const char Minus = '\u2212';

    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    /// <summary>A whole number with separators.</summary>
    public static string Count(long number) => WithMinus(number.ToString("N0", Culture));

    /// <summary>A number with exactly <paramref name="decimals"/> decimals.</summary>
    public static string Number(decimal number, int decimals) =>
        WithMinus(Rounded(number, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture));

    /// <summary>A number with the decimals it has and no more than <paramref name="decimals"/>.</summary>
    public static string Trimmed(decimal number, int decimals = 2) =>
        WithMinus(Rounded(number, decimals).ToString("#,0." + new string('#', decimals), Culture));

    /// <summary><c>107,65 fte</c>.</summary>
    public static string Fte(decimal fte) => $"{Trimmed(fte)}{Gap}fte";

    /// <summary><c>15,5–17 fte</c>, or one number when both ends are equal.</summary>
    public static string FteRange(decimal low, decimal high) => low == high ? Fte(low) : $"{Trimmed(low)}–{Fte(high)}";

    /// <summary>Whole euros, from cents: <c>€ 1.763.100</c>.</summary>
    public static string Euro(long cents) => Signed(WholeEuros(cents), Count(Math.Abs(WholeEuros(cents))), plus: false);

    /// <summary>Whole euros with a sign in front, plus as well: <c>+ € 1.458.000</c>.</summary>
    public static string EuroDifference(long cents) => Signed(WholeEuros(cents), Count(Math.Abs(WholeEuros(cents))), plus: true);

    /// <summary>Euros and cents: <c>€ 18.420,00</c>.</summary>
    public static string EuroExact(long cents) => Signed(cents, Number(Math.Abs((decimal)cents) / 100m, 2), plus: false);

    /// <summary>A difference between two ends that may be equal: <c>− € 1.301.400 tot − € 1.220.400</c> with the word given.</summary>
    public static string EuroDifferenceRange(long low, long high, string to) =>
        low == high ? EuroDifference(low) : $"{EuroDifference(low)} {to} {EuroDifference(high)}";

    /// <summary>Amounts between two ends that may be equal.</summary>
    public static string EuroRange(long low, long high, string to) => low == high ? Euro(low) : $"{Euro(low)} {to} {Euro(high)}";

    /// <summary>Large amounts in millions: <c>€ 1,76 mln</c>.</summary>
    public static string Millions(long cents, string unit)
    {
        var millions = Rounded(cents / 100_000_000m, 2);
        return Signed(millions, $"{Number(Math.Abs(millions), 2)}{Gap}{unit}", plus: false);
    }

    /// <summary>A share between 0 and 1 as a percentage.</summary>
    public static string Percent(decimal share, int decimals = 0) => $"{Number(share * 100, decimals)}{Gap}%";

    /// <summary><c>9 augustus 2004</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Culture);

    /// <summary><c>9 aug 2004</c>, for rows.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", Culture).Replace(".", "", StringComparison.Ordinal);

    private static long WholeEuros(long cents) => (long)decimal.Round(cents / 100m, MidpointRounding.AwayFromZero);

    // What rounds to nothing has no sign; .NET would print "-0".
    private static decimal Rounded(decimal number, int decimals)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }

    // The sign is that of the amount as shown: thirty cents less is "€ 0", not "− € 0".
    private static string Signed(decimal shown, string amount, bool plus)
    {
        var sign = shown < 0 ? $"{Minus}{Gap}" : plus && shown > 0 ? $"+{Gap}" : "";
        return $"{sign}€{Gap}{amount}";
    }

    private static string WithMinus(string text) => text.Replace('-', Minus);
}
