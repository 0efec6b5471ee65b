using System.Globalization;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Texts;

/// <summary>Fills in a text of the current language; numbers are written as pages do. A year goes in as text.</summary>
internal static class Wording
{
    private const int EveryDecimal = 28;

    public static string Of(string text, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, text, [.. values.Select(Written)]);

    private static object Written(object value) => value switch
    {
        decimal number => Show.Trimmed(number, EveryDecimal),
        long number => Show.Count(number),
        int number => Show.Count(number),
        _ => value,
    };
}
