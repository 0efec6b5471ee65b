using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>
/// The ten municipalities nearest in inhabitants and urbanity. The distance is the square root of the sum of two squares:
/// the logarithm to base 2 of the ratio of inhabitants, and half the difference in urbanity class. A municipality that is
/// twice as large is as far away as one of the same size that is two classes less urban.
/// </summary>
internal static class ComparableMunicipalities
{
    public const int Count = 10;

    public static double? Distance(AtlasMunicipality one, AtlasMunicipality other)
    {
        if (one is not { Inhabitants: { } here, Urbanity: { } urban } || other is not { Inhabitants: { } there, Urbanity: { } otherUrban })
        {
            return null;
        }

        var size = Math.Log2((double)here / there);
        var urbanity = (urban - otherUrban) / 2.0;
        return Math.Sqrt((size * size) + (urbanity * urbanity));
    }

    /// <returns>The nearest first; equally near ones by code. Empty when the municipality has no figures.</returns>
    public static IReadOnlyList<(AtlasMunicipality Municipality, double Distance)> Of(AtlasSnapshot atlas, AtlasMunicipality municipality) =>
    [
        .. atlas.Current
            .Where(other => other.Code != municipality.Code)
            .Select(other => (Municipality: other, Distance: Distance(municipality, other)))
            .Where(pair => pair.Distance is not null)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Municipality.Code, StringComparer.Ordinal)
            .Take(Count)
            .Select(pair => (pair.Municipality, pair.Distance!.Value)),
    ];
}
