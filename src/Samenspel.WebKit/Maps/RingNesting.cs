namespace Samenspel.WebKit.Maps;

/// <summary>Sorts loose rings into polygons: anticlockwise rings are outsides, clockwise ones are holes in the smallest outside round them.</summary>
internal static class RingNesting
{
    public static IEnumerable<GeoPoint[][]> Polygons(IReadOnlyList<GeoPoint[]> rings)
    {
        var outsides = rings.Where(ring => Surface(ring) > 0).OrderBy(Surface).ToArray();
        var holes = rings.Where(ring => Surface(ring) < 0).ToLookup(hole =>
            Array.Find(outsides, outside => hole.Count(point => IsInside(point, outside)) * 2 > hole.Length));
        return outsides.Select(outside => (GeoPoint[][])[outside, .. holes[outside]]);
    }

    private static double Surface(GeoPoint[] ring)
    {
        var sum = 0.0;
        for (var i = 1; i < ring.Length; i++)
        {
            sum += (ring[i - 1].Longitude * ring[i].Latitude) - (ring[i].Longitude * ring[i - 1].Latitude);
        }

        return sum;
    }

    private static bool IsInside(GeoPoint point, GeoPoint[] ring)
    {
        var inside = false;
        for (var i = 1; i < ring.Length; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (a.Latitude > point.Latitude != b.Latitude > point.Latitude
                && point.Longitude < ((b.Longitude - a.Longitude) * (point.Latitude - a.Latitude) / (b.Latitude - a.Latitude)) + a.Longitude)
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
