using System.Globalization;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>The letter by which a group is told on the map and in the table.</summary>
internal static class GroupLetter
{
    /// <param name="place">From 0.</param>
    public static string Of(int place) => ((char)('A' + place)).ToString(CultureInfo.InvariantCulture);
}
