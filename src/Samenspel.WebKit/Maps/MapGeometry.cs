using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Samenspel.WebKit.Maps;

/// <summary>All municipalities at one level of detail, with their path data ready. Immutable.</summary>
public sealed class MapGeometry
{
    private const int MostWindows = 1000;
    private const int MostOutlines = 1000;
    private readonly FrozenDictionary<string, TopologyArea> _sources;
    private readonly FrozenDictionary<string, MapArea> _areas;
    private readonly GridPoint[][] _arcs;
    private readonly double _grid;
    private readonly MapGeometry? _coarse;

    // Pages ask for the same regions again and again, and placing names is most of the work.
    private readonly ConcurrentDictionary<MapBox, IReadOnlyList<MapArea>> _windows = new();
    private readonly ConcurrentDictionary<string, string> _outlines = new(StringComparer.Ordinal);

    internal MapGeometry(Topology topology, GridPoint[][] arcs, double grid, MapGeometry? coarse, double width, double height)
    {
        _arcs = arcs;
        _grid = grid;
        _coarse = coarse;
        Width = width;
        Height = height;
        _sources = topology.Areas.ToFrozenDictionary(area => area.Code);
        var uses = new int[arcs.Length];
        foreach (var reference in topology.Areas.SelectMany(area => area.Polygons).SelectMany(rings => rings).SelectMany(ring => ring))
        {
            uses[TopologyReader.Index(reference)]++;
        }

        Areas = [.. topology.Areas.Select(area => Draw(area, uses, coarse))];
        _areas = Areas.ToFrozenDictionary(area => area.Code);
    }

    /// <summary>Width of the whole map in units of 100 metres.</summary>
    public double Width { get; }

    /// <summary>Height of the whole map in units of 100 metres.</summary>
    public double Height { get; }

    /// <summary>The municipalities in the order of the file.</summary>
    public IReadOnlyList<MapArea> Areas { get; }

    /// <summary>The municipality with this code, or null when the map does not hold it.</summary>
    public MapArea? Find(string code) => _areas.GetValueOrDefault(code);

    /// <summary>The smallest box round the municipalities named; unknown codes are left out.</summary>
    public MapBox BoxOf(IEnumerable<string> codes) =>
        codes.Select(Find).OfType<MapArea>().Aggregate(MapBox.Empty, (box, area) => box.With(area.Box));

    /// <summary>
    /// The outline of a group as closed SVG path data: the borders that only one member has. Unknown codes are left out.
    /// </summary>
    public string Outline(IEnumerable<string> codes)
    {
        if (_outlines.Count > MostOutlines)
        {
            _outlines.Clear();
        }

        string[] members = [.. codes];
        return _outlines.GetOrAdd(string.Join(' ', members), _ => MapPaths.Write(OutlineRings(members).Select(ring => Points(ring, _arcs)), _grid));
    }

    /// <summary>The areas that a part of the map shows, each with the best place for its name inside that part.</summary>
    internal IReadOnlyList<MapArea> Visible(MapBox window)
    {
        if (_windows.Count > MostWindows)
        {
            _windows.Clear();
        }

        return _windows.GetOrAdd(window, box => [.. Areas.Where(area => area.Box.Meets(box)).Select(area => WithLabelIn(area, box))]);
    }

    private MapArea WithLabelIn(MapArea area, MapBox window)
    {
        if (window.Holds(area.Box))
        {
            return area;
        }

        // One level coarser is exact enough for a name and many times faster.
        return (_coarse ?? this).Relabel(area, window);
    }

    private MapArea Relabel(MapArea area, MapBox window)
    {
        var grid = new MapBox(window.MinX * _grid, window.MinY * _grid, window.MaxX * _grid, window.MaxY * _grid);
        var (place, room) = _sources[area.Code].Polygons
            .Select(rings => LabelPlace.Find([.. rings.Select(ring => Points(ring, _arcs))], grid)).MaxBy(found => found.Room);
        return area with { LabelPoint = new MapPoint(place.X / _grid, place.Y / _grid), LabelRoom = room / _grid };
    }

    internal IEnumerable<MapPoint> OutlinePoints(IEnumerable<string> codes) =>
        OutlineRings(codes).SelectMany(ring => Points(ring, _arcs)).Select(point => new MapPoint(point.X / _grid, point.Y / _grid));

    internal IReadOnlyList<int[]> OutlineRings(IEnumerable<string> codes) =>
        ArcMesh.Outline(codes.Distinct(StringComparer.Ordinal).Select(code => _sources.GetValueOrDefault(code)).OfType<TopologyArea>(), _arcs);

    internal static List<GridPoint> Points(int[] ring, GridPoint[][] arcs)
    {
        var points = new List<GridPoint>();
        foreach (var reference in ring)
        {
            var arc = arcs[TopologyReader.Index(reference)];
            for (var i = 0; i < arc.Length; i++)
            {
                var point = reference < 0 ? arc[^(i + 1)] : arc[i];
                if (points.Count == 0 || points[^1] != point)
                {
                    points.Add(point);
                }
            }
        }

        return points;
    }

    private MapArea Draw(TopologyArea source, int[] uses, MapGeometry? coarse)
    {
        var polygons = source.Polygons.Select(rings => rings.Select(ring => Points(ring, _arcs)).ToArray()).ToArray();
        var surfaces = polygons.Select(rings => rings.Sum(ring => MapPaths.Surface(ring)) / (_grid * _grid * 100)).ToArray();
        var largest = Array.IndexOf(surfaces, surfaces.Max());
        var drawn = polygons.Where((_, i) => i == largest || coarse is not null || !IsIslet(source.Polygons[i], surfaces[i], uses)).ToArray();
        var box = MapBox.Empty;
        foreach (var point in drawn.SelectMany(rings => rings[0]))
        {
            box = box.With(point.X / _grid, point.Y / _grid);
        }

        var path = MapPaths.Write(drawn.SelectMany(rings => rings), _grid);
        if (coarse?.Find(source.Code) is { } same)
        {
            return same with { Path = path, Box = box, SquareKilometres = surfaces.Sum() };
        }

        var (label, room) = LabelPlace.Find(polygons[largest], MapBox.Everything);
        var place = new MapPoint(label.X / _grid, label.Y / _grid);
        return new MapArea(source.Code, source.Name, path, box, place, room / _grid, surfaces.Sum());
    }

    // Only islands may go: leaving out a part inside another municipality would leave a hole there.
    private static bool IsIslet(IReadOnlyList<int[]> rings, double squareKilometres, int[] uses) =>
        squareKilometres < 0.4 && rings[0].All(reference => uses[TopologyReader.Index(reference)] == 1);
}
