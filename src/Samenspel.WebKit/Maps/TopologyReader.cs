using System.Text.Json;

namespace Samenspel.WebKit.Maps;

/// <summary>
/// Reads a quantised TopoJSON file with polygons that carry a <c>code</c> and a <c>name</c>; faults are an <see cref="InvalidDataException"/>.
/// </summary>
internal static class TopologyReader
{
    public static Topology Read(Stream file, string layer)
    {
        try
        {
            using var document = JsonDocument.Parse(file);
            var root = document.RootElement;
            var arcs = ReadArcs(root);
            var areas = root.GetProperty("objects").GetProperty(layer).GetProperty("geometries").EnumerateArray()
                .Select(geometry => ReadArea(geometry, arcs)).ToArray();
            return new Topology(arcs, areas);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The map file is not TopoJSON with a layer '{layer}': {fault.Message}", fault);
        }
    }

    /// <summary>Arc references keep direction: a negative one, <c>~i</c>, is arc i backwards.</summary>
    public static int Index(int reference) => reference < 0 ? ~reference : reference;

    private static GeoPoint[][] ReadArcs(JsonElement root)
    {
        var (scaleX, scaleY, moveX, moveY) = (1.0, 1.0, 0.0, 0.0);
        var isQuantised = root.TryGetProperty("transform", out var transform);
        if (isQuantised)
        {
            (scaleX, scaleY) = Pair(transform.GetProperty("scale"));
            (moveX, moveY) = Pair(transform.GetProperty("translate"));
        }

        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            var points = new List<GeoPoint>();
            var (x, y) = (0.0, 0.0);
            foreach (var position in arc.EnumerateArray())
            {
                var (dx, dy) = Pair(position);
                (x, y) = isQuantised ? (x + dx, y + dy) : (dx, dy);
                points.Add(new GeoPoint((x * scaleX) + moveX, (y * scaleY) + moveY));
            }

            return points.Count < 2 ? throw new FormatException("an arc has fewer than two points") : points.ToArray();
        })];
    }

    private static TopologyArea ReadArea(JsonElement geometry, GeoPoint[][] arcs)
    {
        var properties = geometry.GetProperty("properties");
        var code = properties.GetProperty("code").GetString() ?? throw new FormatException("an area has no code");
        var polygons = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => [ReadPolygon(geometry.GetProperty("arcs"), arcs)],
            "MultiPolygon" => geometry.GetProperty("arcs").EnumerateArray().Select(polygon => ReadPolygon(polygon, arcs)).ToArray(),
            var other => throw new FormatException($"{code} is a {other}, not a polygon"),
        };
        return new TopologyArea(code, properties.GetProperty("name").GetString() ?? code, polygons);
    }

    private static int[][] ReadPolygon(JsonElement rings, GeoPoint[][] arcs) =>
        [.. rings.EnumerateArray().Select((ring, i) => Direct(ReadRing(ring, arcs.Length), arcs, isOutside: i == 0))];

    private static int[] ReadRing(JsonElement ring, int count)
    {
        int[] references = [.. ring.EnumerateArray().Select(one => one.GetInt32())];
        return references.Length == 0 || references.Any(one => Index(one) >= count)
            ? throw new FormatException("a ring refers to an arc that is not there")
            : references;
    }

    // One direction for all outsides makes the outline of a group a matter of leaving out arcs that occur both ways.
    private static int[] Direct(int[] ring, GeoPoint[][] arcs, bool isOutside)
    {
        var area = 0.0;
        foreach (var reference in ring)
        {
            var arc = arcs[Index(reference)];
            var sum = 0.0;
            for (var i = 1; i < arc.Length; i++)
            {
                sum += (arc[i - 1].Longitude * arc[i].Latitude) - (arc[i].Longitude * arc[i - 1].Latitude);
            }

            area += reference < 0 ? -sum : sum;
        }

        return area > 0 == isOutside ? ring : [.. ring.Reverse().Select(reference => ~reference)];
    }

    private static (double X, double Y) Pair(JsonElement position) => (position[0].GetDouble(), position[1].GetDouble());
}
