using System.Text.Json;

namespace Samenspel.WebKit.Maps;

/// <summary>
/// Writes boundaries as GeoJSON (RFC 7946): longitude and latitude in WGS 84 with five decimals, outsides anticlockwise. These are the
/// boundaries of the source without simplification.
/// </summary>
public static class GeoJsonWriter
{
    /// <summary>A feature for every municipality.</summary>
    /// <param name="output">Where the file goes; left open.</param>
    /// <param name="map">The boundaries.</param>
    /// <param name="codes">Which municipalities, in this order; unknown codes are left out; all of them when null.</param>
    /// <param name="properties">Further properties of a municipality: text, numbers, booleans or null.</param>
    /// <param name="cancel">Stops writing when the reader has gone.</param>
    public static async Task WriteAreasAsync(
        Stream output,
        BoundaryMap map,
        IEnumerable<string>? codes = null,
        Func<string, IReadOnlyDictionary<string, object?>>? properties = null,
        CancellationToken cancel = default)
    {
        var known = map.Topology.Areas.ToDictionary(area => area.Code);
        var chosen = codes is null ? map.Topology.Areas : codes.Select(code => known.GetValueOrDefault(code)).OfType<TopologyArea>();
        await using var json = new Utf8JsonWriter(output);
        StartCollection(json);
        foreach (var area in chosen)
        {
            var polygons = area.Polygons.Select(rings => rings.Select(ring => Coordinates(map, ring)).ToArray());
            WriteFeature(json, area.Code, area.Name, properties?.Invoke(area.Code), polygons);
            await json.FlushAsync(cancel);
        }

        EndCollection(json);
        await json.FlushAsync(cancel);
    }

    /// <summary>One feature: the outline of a group without the borders between its members.</summary>
    /// <param name="output">Where the file goes; left open.</param>
    /// <param name="map">The boundaries.</param>
    /// <param name="id">Id of the feature.</param>
    /// <param name="name">Name of the group.</param>
    /// <param name="codes">Its members; unknown codes are left out.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="cancel">Stops writing when the reader has gone.</param>
    public static async Task WriteGroupAsync(
        Stream output,
        BoundaryMap map,
        string id,
        string name,
        IEnumerable<string> codes,
        IReadOnlyDictionary<string, object?>? properties = null,
        CancellationToken cancel = default)
    {
        await using var json = new Utf8JsonWriter(output);
        StartCollection(json);
        var rings = map.At(MapDetail.Close).OutlineRings(codes).Select(ring => Coordinates(map, ring));
        WriteFeature(json, id, name, properties, RingNesting.Polygons([.. rings]));
        EndCollection(json);
        await json.FlushAsync(cancel);
    }

    private static void StartCollection(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
    }

    private static void EndCollection(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(
        Utf8JsonWriter json, string id, string name, IReadOnlyDictionary<string, object?>? properties, IEnumerable<GeoPoint[][]> polygons)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", id);
        json.WriteStartObject("properties");
        json.WriteString("code", id);
        json.WriteString("name", name);
        foreach (var (key, value) in properties ?? new Dictionary<string, object?>())
        {
            json.WritePropertyName(key);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (var rings in polygons)
        {
            WritePolygon(json, rings);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePolygon(Utf8JsonWriter json, GeoPoint[][] rings)
    {
        json.WriteStartArray();
        foreach (var ring in rings)
        {
            json.WriteStartArray();
            foreach (var point in ring)
            {
                json.WriteStartArray();
                json.WriteNumberValue(Math.Round((decimal)point.Longitude, 5));
                json.WriteNumberValue(Math.Round((decimal)point.Latitude, 5));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static GeoPoint[] Coordinates(BoundaryMap map, int[] ring)
    {
        var points = new List<GeoPoint>();
        foreach (var reference in ring)
        {
            var arc = map.Topology.Arcs[TopologyReader.Index(reference)];
            var directed = reference < 0 ? arc.Reverse() : arc;
            points.AddRange(points.Count == 0 ? directed : directed.Skip(1));
        }

        return [.. points];
    }
}
