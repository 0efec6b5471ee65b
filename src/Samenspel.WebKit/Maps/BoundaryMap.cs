using System.Runtime.InteropServices;

namespace Samenspel.WebKit.Maps;

/// <summary>
/// The boundaries of all municipalities, read once and shared by every page. Immutable; geometry for each level of detail is
/// made when first asked for.
/// </summary>
public sealed class BoundaryMap
{
    private readonly Topology _topology;
    private readonly MapPoint[][] _arcs;
    private readonly double[][] _weights;
    private readonly int[] _least;
    private readonly Lazy<MapGeometry>[] _levels;

    private BoundaryMap(Topology topology)
    {
        _topology = topology;
        var projected = topology.Arcs.Select(arc => arc.Select(Project).ToArray()).ToArray();
        var frame = MapBox.Empty;
        foreach (var point in projected.SelectMany(arc => arc))
        {
            frame = frame.With(point.X, point.Y);
        }

        _arcs = [.. projected.Select(arc => arc.Select(point => new MapPoint(point.X - frame.MinX, frame.MaxY - point.Y)).ToArray())];
        Width = frame.Width;
        Height = frame.Height;
        _weights = [.. _arcs.Select(arc => Visvalingam.Weigh(arc))];
        _least = LeastPoints(topology);
        _levels = [.. Enum.GetValues<MapDetail>().Select(detail => new Lazy<MapGeometry>(() => Make(detail)))];
    }

    /// <summary>Width of the whole map in units of 100 metres.</summary>
    public double Width { get; }

    /// <summary>Height of the whole map in units of 100 metres.</summary>
    public double Height { get; }

    internal Topology Topology => _topology;

    /// <summary>Reads boundaries from a TopoJSON file.</summary>
    /// <param name="topojson">The file; polygons carry <c>code</c> and <c>name</c>.</param>
    /// <param name="layer">The name of the layer in the file.</param>
    /// <exception cref="InvalidDataException">The file is not such a file, or an area occurs twice.</exception>
    public static BoundaryMap Read(Stream topojson, string layer = "municipalities")
    {
        var topology = TopologyReader.Read(topojson, layer);
        var twice = topology.Areas.GroupBy(area => area.Code, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null ? new BoundaryMap(topology) : throw new InvalidDataException($"The map file holds {twice.Key} twice.");
    }

    /// <summary>The geometry at a level of detail; made once and kept.</summary>
    public MapGeometry At(MapDetail detail) => _levels[(int)detail].Value;

    /// <summary>The level that suits a picture of this part of the map.</summary>
    public static MapDetail DetailFor(MapBox view) => view.Width switch
    {
        > 1200 => MapDetail.Country,
        > 350 => MapDetail.Region,
        _ => MapDetail.Close,
    };

    private static (double X, double Y) Project(GeoPoint point)
    {
        var (east, north) = RijksDriehoek.Project(point.Longitude, point.Latitude);
        return (east / 100, north / 100);
    }

    // A ring of one arc needs two inner points to stay a surface, a ring of two arcs one in each.
    private static int[] LeastPoints(Topology topology)
    {
        var least = new int[topology.Arcs.Count];
        foreach (var ring in topology.Areas.SelectMany(area => area.Polygons).SelectMany(polygon => polygon))
        {
            foreach (var reference in ring)
            {
                var index = TopologyReader.Index(reference);
                least[index] = Math.Max(least[index], ring.Length == 1 ? 2 : ring.Length == 2 ? 1 : 0);
            }
        }

        return least;
    }

    private MapGeometry Make(MapDetail detail)
    {
        // In units of 100 by 100 metres; the whole country at 500 px wide has about 5 units to a pixel.
        var (threshold, grid) = detail switch
        {
            MapDetail.Country => (10.0, 1.0),
            MapDetail.Region => (0.7, 10.0),
            _ => (0.0, 10.0),
        };
        var arcs = new GridPoint[_arcs.Length][];
        for (var i = 0; i < arcs.Length; i++)
        {
            arcs[i] = Simplify(i, threshold, grid);
        }

        // Labels stay where they are when the detail changes.
        var coarse = detail == MapDetail.Country ? null : At(detail - 1);
        return new MapGeometry(_topology, arcs, grid, coarse, Width, Height);
    }

    private GridPoint[] Simplify(int arc, double threshold, double grid)
    {
        var (points, weights) = (_arcs[arc], _weights[arc]);
        if (_least[arc] > 0 && points.Length > 2)
        {
            var inner = weights.AsSpan(1, weights.Length - 2).ToArray();
            Array.Sort(inner);
            threshold = Math.Min(threshold, inner[Math.Max(0, inner.Length - _least[arc])]);
        }

        var kept = new List<GridPoint>();
        for (var i = 0; i < points.Length; i++)
        {
            var point = new GridPoint((int)Math.Round(points[i].X * grid), (int)Math.Round(points[i].Y * grid));
            if (weights[i] >= threshold && (kept.Count == 0 || kept[^1] != point || i == points.Length - 1))
            {
                kept.Add(point);
            }
        }

        return [.. kept];
    }
}

/// <summary>A point on the grid of one level of detail.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GridPoint(int X, int Y);
