using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.BusinessCases;

namespace Samenspel.Cli.Reports;

/// <summary>How numbers look in a report: by the language, a range as "low – high", what is missing by name.</summary>
internal static class Figures
{
    public static string Number(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.CurrentCulture);

    /// <summary>Cents are shown when there are any.</summary>
    public static string Euro(long cents) => (cents % 100 == 0 ? (cents / 100).ToString("#,0", CultureInfo.CurrentCulture)
        : (cents / 100m).ToString("#,0.00", CultureInfo.CurrentCulture)) is var text && cents < 0 ? "−" + text[1..] : text;

    public static string EuroWithSign(decimal euro) => "€ " + Euro((long)(euro * 100));

    public static string Fte(FteCost? cost) => cost is null ? CliTexts.Unknown : Number(cost.Fte);

    public static string Euro(FteCost? cost) => cost is null ? CliTexts.Unknown : Euro(cost.Cents);

    public static string Fte(FteCostRange? range) => Range(range, Fte);

    public static string Euro(FteCostRange? range) => Range(range, Euro);

    private static string Range(FteCostRange? range, Func<FteCost?, string> write)
    {
        if (range is null)
        {
            return CliTexts.Unknown;
        }

        var (low, high) = (write(range.Low), write(range.High));
        return low == high ? low : $"{low} – {high}";
    }
}
