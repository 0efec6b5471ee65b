using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>How a value is printed: in labels, in the table and (with the axis' own decimals) beside the axis.</summary>
/// <param name="Decimals">Decimals of a printed value.</param>
/// <param name="Prefix">Text before the number, with its own space; the sign comes before it.</param>
/// <param name="Suffix">Text after the number, with its own space.</param>
/// <param name="ShowsPlus">Print a plus before a positive value.</param>
/// <param name="Divisor">What the value is divided by before printing, such as a million.</param>
/// <param name="TrimZeros">Leave out decimals that are zero, as in 48 beside 107,65.</param>
public sealed record ValueFormat(
    int Decimals = 0,
    string Prefix = "",
    string Suffix = "",
    bool ShowsPlus = false,
    double Divisor = 1,
    bool TrimZeros = false)
{
    private const char NarrowGap = '\u00a0';

    /// <summary>A plain number without decimals.</summary>
    public static ValueFormat Number { get; } = new();

    /// <summary>Whole euros.</summary>
    public static ValueFormat Euro { get; } = new(Prefix: $"€{NarrowGap}");

    /// <summary>Euros printed in millions with two decimals, in the words of the reader's language.</summary>
    public static ValueFormat EuroMillions => new(2, $"€{NarrowGap}", NarrowGap + ChartTexts.Million, Divisor: 1e6);

    /// <summary>Full-time equivalents, at most two decimals.</summary>
    public static ValueFormat Fte { get; } = new(2, Suffix: $"{NarrowGap}fte", TrimZeros: true);

    /// <summary>Percentage of a value that already is in percent.</summary>
    public static ValueFormat Percent { get; } = new(Suffix: $"{NarrowGap}%");

    /// <summary>The same format with a plus before positive values.</summary>
    public ValueFormat WithSign() => this with { ShowsPlus = true };

    /// <summary>The value as text in the current culture.</summary>
    public string Text(double value) => ChartNumbers.Text(value, this);

    /// <summary>The value as text, or the words for a missing figure.</summary>
    public string Text(double? value) => value is { } known ? Text(known) : ChartTexts.Missing;
}
