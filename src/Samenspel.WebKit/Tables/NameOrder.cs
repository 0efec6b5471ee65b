using System.Globalization;

namespace Samenspel.WebKit.Tables;

/// <summary>Names in the order of a Dutch list, where 's-Gravenhage stands under the s and accents make no difference.</summary>
public static class NameOrder
{
    public static StringComparer Dutch { get; } = StringComparer.Create(
        CultureInfo.GetCultureInfo("nl-NL"), CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols | CompareOptions.IgnoreNonSpace);
}
