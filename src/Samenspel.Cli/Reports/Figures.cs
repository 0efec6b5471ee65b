using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.BusinessCases;

namespace Samenspel.Cli.Reports;

/// <summary>How numbers look in a report: by the language, a range as "low – high", what is missing by name.</summary>
internal static class Figures
{
    public static string Number(decimal value) =>
        decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.CurrentCulture);

    /// <summary>With every decimal it has.</summary>
    public static string Exact(decimal value)
    {
        var size = Math.Abs(value).ToString("#,0.######", CultureInfo.CurrentCulture);
        return value < 0 ? $"−{size}" : size;
    }

    /// <summary>Cents are shown when there are any.</summary>
    public static string Euro(long cents)
    {
        var size = (Math.Abs(cents) / 100m).ToString(cents % 100 == 0 ? "#,0" : "#,0.00", CultureInfo.CurrentCulture);
        return cents < 0 ? $"−{size}" : size;
    }

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
