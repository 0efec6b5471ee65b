using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The map of the municipalities: a TopoJSON file with one object, whose geometries have a code each.</summary>
internal sealed class MapKind() : DataKind("map", "municipalities.topojson")
{
    public override Task<int> CountAsync(SamenspelDb db, CancellationToken cancellation) => db.Set<MapDocument>().CountAsync(cancellation);

    public override ReadFile Read(ReadOnlyMemory<byte> content, KnownKeys known, FaultList faults)
    {
        if (FileText.Decode(content, faults) is not { } text)
        {
            return ReadFile.Nothing;
        }

        int geometries;
        try
        {
            using var document = JsonDocument.Parse(text);
            geometries = Check(document.RootElement, known, faults);
        }
        catch (JsonException fault)
        {
            var line = (fault.LineNumber ?? 0) + 1;
            faults.AddFile((int)line, null, null, "not-json", ((fault.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture));
            return ReadFile.Nothing;
        }
        catch (InvalidOperationException)
        {
            // JSON may escape half a character, which is no text: the reader only notices when it is asked for the text.
            faults.AddFile(0, null, null, "damaged-text");
            return ReadFile.Nothing;
        }

        // A map with holes is no map: whatever is wrong with one geometry stops the file.
        if (faults.Any)
        {
            return new ReadFile(geometries, 0, (_, _) => Task.CompletedTask);
        }

        var map = new MapDocument
        {
            Key = MapDocument.Municipalities,
            Content = content.ToArray(),
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            Geometries = geometries,
        };
        return new ReadFile(geometries, geometries, (db, cancellation) => new TableWriter<MapDocument>(db).UpsertAsync([map], cancellation));
    }

    private static int Check(JsonElement root, KnownKeys known, FaultList faults)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != "Topology"
            || !root.TryGetProperty("arcs", out var arcs) || arcs.ValueKind != JsonValueKind.Array
            || !root.TryGetProperty("objects", out var objects) || objects.ValueKind != JsonValueKind.Object
            || !objects.TryGetProperty("municipalities", out var collection) || collection.ValueKind != JsonValueKind.Object
            || !collection.TryGetProperty("geometries", out var geometries) || geometries.ValueKind != JsonValueKind.Array)
        {
            faults.AddFile(0, null, null, "not-a-topology");
            return 0;
        }

        var seen = new HashSet<string>();
        foreach (var geometry in geometries.EnumerateArray())
        {
            CheckGeometry(geometry, arcs.GetArrayLength(), seen, known, faults);
        }

        return geometries.GetArrayLength();
    }

    private static void CheckGeometry(JsonElement geometry, int arcs, HashSet<string> seen, KnownKeys known, FaultList faults)
    {
        var code = geometry.ValueKind == JsonValueKind.Object && geometry.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()! : "";
        if (code.Length == 0)
        {
            faults.AddFile(0, "id", null, "missing-value");
        }
        else if (!known.Codes.Contains(code))
        {
            faults.AddFile(0, "id", code, "unknown-code");
        }
        else if (!seen.Add(code))
        {
            faults.AddFile(0, "id", code, "double-geometry");
        }

        if (code.Length > 0 && !(geometry.TryGetProperty("arcs", out var lines) && lines.ValueKind == JsonValueKind.Array && ArcsExist(lines, arcs)))
        {
            faults.AddFile(0, "arcs", code, "broken-geometry");
        }
    }

    // An arc that runs backwards is written as the ones' complement of its number.
    private static bool ArcsExist(JsonElement lines, int arcs) => lines.EnumerateArray().All(line => line.ValueKind switch
    {
        JsonValueKind.Array => ArcsExist(line, arcs),
        JsonValueKind.Number => line.TryGetInt32(out var number) && (number < 0 ? ~number : number) < arcs,
        _ => false,
    });
}
