using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Data.Backups;

namespace Samenspel.Data.Carrying;

/// <summary>Writes a dossier to one file: rows of tables as JSON, what is sealed byte for byte, documents as they are.</summary>
public sealed class CargoWriter : IDisposable
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SamenspelDb _db;
    private readonly MemoryStream _stream = new();
    private readonly ZipArchive _archive;
    private readonly List<CargoPart> _parts = [];

    public CargoWriter(SamenspelDb db)
    {
        _db = db;
        _archive = new ZipArchive(_stream, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>The organisations that rows name, so that the names can be taken along.</summary>
    public ISet<Guid> Organisations { get; } = new HashSet<Guid>();

    /// <summary>Writes the rows of a table, in the order given; a value of bytes becomes a part of its own. A table without rows is written too.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    public void Add<T>(IEnumerable<T> rows)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        var columns = new CargoColumns(_db, typeof(T));
        var array = new JsonArray();
        foreach (var row in rows)
        {
            var written = new JsonObject();
            foreach (var column in columns.All)
            {
                written[column.Name] = column.IsBytes
                    ? AddBytes($"{columns.Folder}/{array.Count + 1:0000}.{column.Name}.json", (byte[]?)column.Read(row))
                    : column.Write(row);
                if (column.IsOrganisation && written[column.Name] is { } organisation)
                {
                    Organisations.Add(organisation.GetValue<Guid>());
                }
            }

            array.Add(written);
        }

        AddPart(columns.Path, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["table"] = columns.Table, ["rows"] = array }, CargoJson.Options));
    }

    /// <summary>Adds a part as it is.</summary>
    public void AddPart(string path, ReadOnlySpan<byte> content)
    {
        var entry = _archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        using var target = entry.Open();
        target.Write(content);
        _parts.Add(new CargoPart(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
    }

    /// <returns>The whole file, with the hash of its manifest.</returns>
    public (byte[] File, string ManifestHash) Finish(Guid dossier, string title, DateTimeOffset now)
    {
        var manifest = new CargoManifest(
            CargoManifest.TheFormat, ProductVersion.Text, dossier, title, now.ToUniversalTime(), [.. _parts.OrderBy(part => part.Path, StringComparer.Ordinal)]);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(manifest, CargoJson.Options);
        var entry = _archive.CreateEntry(CargoManifest.Path, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        using (var target = entry.Open())
        {
            target.Write(bytes);
        }

        _archive.Dispose();
        return (_stream.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }

    private JsonValue? AddBytes(string path, byte[]? content)
    {
        if (content is null)
        {
            return null;
        }

        AddPart(path, content);
        return JsonValue.Create(path);
    }
}
