namespace Samenspel.WebKit.Maps;

/// <summary>Joins areas by leaving out the arcs they share.</summary>
internal static class ArcMesh
{
    /// <summary>Closed rings round a group, each in the direction of the members it bounds.</summary>
    public static IReadOnlyList<int[]> Outline(IEnumerable<TopologyArea> areas, GridPoint[][] arcs)
    {
        var edge = new SortedSet<int>();
        foreach (var reference in areas.SelectMany(area => area.Polygons).SelectMany(rings => rings).SelectMany(ring => ring))
        {
            if (!edge.Remove(~reference))
            {
                edge.Add(reference);
            }
        }

        var starts = edge.ToLookup(reference => Start(reference, arcs));
        var left = new HashSet<int>(edge);
        var rings = new List<int[]>();
        foreach (var first in edge)
        {
            if (left.Remove(first))
            {
                rings.Add(Follow(first, arcs, starts, left));
            }
        }

        return rings;
    }

    private static int[] Follow(int first, GridPoint[][] arcs, ILookup<GridPoint, int> starts, HashSet<int> left)
    {
        var ring = new List<int> { first };
        var start = Start(first, arcs);
        for (var at = Start(~first, arcs); at != start; at = Start(~ring[^1], arcs))
        {
            var next = starts[at].First(left.Contains);
            left.Remove(next);
            ring.Add(next);
        }

        return [.. ring];
    }

    private static GridPoint Start(int reference, GridPoint[][] arcs) => reference < 0 ? arcs[~reference][^1] : arcs[reference][0];
}
