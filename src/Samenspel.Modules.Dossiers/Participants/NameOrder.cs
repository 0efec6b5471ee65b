using System.Globalization;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>Alphabetical as Dutch lists are: an apostrophe in front does not count, so 's-Gravendeel stands at the g.</summary>
internal static class NameOrder
{
    private static readonly CompareInfo Dutch = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    public static int Compare(string left, string right) => Dutch.Compare(Key(left), Key(right), CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols);

    private static string Key(string name) => name.StartsWith("'s-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("’s-", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;
}
