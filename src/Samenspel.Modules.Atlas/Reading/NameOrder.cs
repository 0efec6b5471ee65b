using System.Globalization;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>Names in the order of a Dutch list, where 's-Gravenhage stands under the s and accents make no difference.</summary>
internal static class NameOrder
{
    public static StringComparer Dutch { get; } = StringComparer.Create(
        CultureInfo.GetCultureInfo("nl-NL"), CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols | CompareOptions.IgnoreNonSpace);
}
