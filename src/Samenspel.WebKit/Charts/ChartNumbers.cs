using System.Globalization;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>The one place where charts and maps turn numbers into text and refuse what is no number.</summary>
internal static class ChartNumbers
{
    /// <summary>Beyond this a double no longer holds every whole number and no figure of a municipality lies.</summary>
    public const double Largest = 1e18;
    private const char Minus = '\u2212';
    private const char Gap = '\u00a0';

    public static string Text(double value, ValueFormat format)
    {
        var number = Math.Round(value / format.Divisor, format.Decimals, MidpointRounding.AwayFromZero);
        var pattern = format.TrimZeros && format.Decimals > 0 ? "#,0." + new string('#', format.Decimals) : "N" + format.Decimals;
        var digits = Math.Abs(number).ToString(pattern, CultureInfo.CurrentCulture);
        return Sign(number, format.ShowsPlus, format.Prefix.Length > 0) + format.Prefix + digits + format.Suffix;
    }

    /// <summary>Text beside an axis: decimals follow the step, thousands of thousands become million or billion.</summary>
    public static string Tick(double value, NiceScale scale, ValueFormat format)
    {
        var step = scale.Step / format.Divisor;
        var most = Math.Max(Math.Abs(scale.Min), Math.Abs(scale.Max)) / format.Divisor;
        var (divisor, word) = most switch
        {
            >= 2e9 => (1e9, Gap + ChartTexts.Billion),
            >= 2e6 => (1e6, Gap + ChartTexts.Million),
            _ => (1.0, ""),
        };
        var number = value / format.Divisor / divisor;
        if (number == 0 && word.Length > 0)
        {
            return "0";
        }

        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step / divisor) - 1e-9), 0, 12);
        var digits = Math.Abs(number).ToString("N" + decimals, CultureInfo.CurrentCulture);
        return Sign(number, format.ShowsPlus, spaced: false) + digits + word;
    }

    /// <summary>A sentence of the resources with its places filled.</summary>
    public static string Fill(string sentence, params object?[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);

    public static string Whole(int value) => value.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A coordinate in a drawing: one decimal, always with a point.</summary>
    public static string Px(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    public static double Require(double value, string name)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > Largest)
        {
            throw new ArgumentException($"A chart cannot draw the value {value.ToString(CultureInfo.InvariantCulture)}.", name);
        }

        return value;
    }

    public static IReadOnlyList<double> Require(IReadOnlyList<double> values, int count, string name)
    {
        RequireCount(values.Count, count, name);
        foreach (var value in values)
        {
            Require(value, name);
        }

        return [.. values];
    }

    public static IReadOnlyList<double?> Require(IReadOnlyList<double?> values, int count, string name)
    {
        RequireCount(values.Count, count, name);
        foreach (var value in values)
        {
            Require(value ?? 0, name);
        }

        return [.. values];
    }

    public static void RequireRange(double value, double from, double to, string name)
    {
        if (!(Require(value, name) >= from && value <= to))
        {
            throw new ArgumentOutOfRangeException(name, value, $"The value must lie between {Px(from)} and {Px(to)}.");
        }
    }

    private static void RequireCount(int actual, int expected, string name)
    {
        if (actual != expected)
        {
            throw new ArgumentException($"The chart needs {expected} values and got {actual}.", name);
        }
    }

    private static string Sign(double number, bool signed, bool spaced)
    {
        var sign = number < 0 ? Minus.ToString() : signed && number > 0 ? "+" : "";
        return spaced && sign.Length > 0 ? sign + Gap : sign;
    }
}
