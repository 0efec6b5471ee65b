using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Kernel;

namespace Samenspel.Data.Backups;

/// <summary>A backup that was checked part by part: every part that the manifest names is there and is what it was, and nothing else is.</summary>
public sealed class BackupReader : IDisposable
{
    internal const int Format = 1;
    internal const string ManifestPart = "manifest.json";
    internal const string SealPart = "manifest.sha256";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    // Not for a page: letters stay letters.
    internal static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ZipArchive _archive;

    private BackupReader(ZipArchive archive, BackupManifest manifest) => (_archive, Manifest) = (archive, manifest);

    public BackupManifest Manifest { get; }

    public static async Task<Outcome<BackupReader>> OpenAsync(Stream source, CancellationToken cancellation)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
            var manifest = await ManifestAsync(archive, cancellation);
            if (!manifest.TryGet(out var read))
            {
                archive.Dispose();
                return manifest.Refusals.ToList();
            }

            var refusals = await FaultsAsync(archive, read, cancellation);
            if (refusals.Count == 0)
            {
                return new BackupReader(archive, read);
            }

            archive.Dispose();
            return refusals;
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or EndOfStreamException)
        {
            archive?.Dispose();
            return BackupRefusal.NoBackup();
        }
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>The rows of a table, in the manifest's order of columns.</summary>
    /// <exception cref="InvalidDataException">A row has another number of values than the table has columns.</exception>
    public async IAsyncEnumerable<string?[]> RowsAsync(BackupTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var lines = new StreamReader(_archive.GetEntry(table.Part())!.Open(), Encoding.UTF8);
        while (await lines.ReadLineAsync() is { } line)
        {
            var values = JsonSerializer.Deserialize<string?[]>(line, Line);
            yield return values?.Length == table.Columns.Count ? values : throw new InvalidDataException($"A row of {table.Name} does not fit its columns.");
        }
    }

    internal Stream Open(BackupFile file) => _archive.GetEntry(file.Part())!.Open();

    private static async Task<Outcome<BackupManifest>> ManifestAsync(ZipArchive archive, CancellationToken cancellation)
    {
        if (archive.GetEntry(ManifestPart) is not { } part || archive.GetEntry(SealPart) is not { } seal)
        {
            return BackupRefusal.NoBackup();
        }

        using var expected = new StreamReader(seal.Open(), Encoding.ASCII);
        if (!string.Equals(await expected.ReadToEndAsync(cancellation), await HashAsync(part, cancellation), StringComparison.Ordinal))
        {
            return BackupRefusal.PartChanged(ManifestPart);
        }

        await using var stream = part.Open();
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
        if (document.RootElement.GetProperty("format").GetInt32() > Format)
        {
            return BackupRefusal.Newer(document.RootElement.GetProperty("version").GetString() ?? "?");
        }

        return document.Deserialize<BackupManifest>(Json) is { } manifest ? manifest : BackupRefusal.NoBackup();
    }

    private static async Task<List<Refusal>> FaultsAsync(ZipArchive archive, BackupManifest manifest, CancellationToken cancellation)
    {
        var expected = manifest.Tables.Select(table => (Part: table.Part(), table.Sha256))
            .Concat(manifest.Files.Select(file => (Part: file.Part(), file.Sha256)))
            .ToDictionary(part => part.Part, part => part.Sha256, StringComparer.Ordinal);
        var refusals = new List<Refusal>();
        foreach (var (part, hash) in expected)
        {
            if (archive.GetEntry(part) is not { } entry)
            {
                refusals.Add(BackupRefusal.PartMissing(part));
            }
            else if (!string.Equals(await HashAsync(entry, cancellation), hash, StringComparison.Ordinal))
            {
                refusals.Add(BackupRefusal.PartChanged(part));
            }
        }

        var unknown = archive.Entries.Select(entry => entry.FullName).Where(name => name is not (ManifestPart or SealPart) && !expected.ContainsKey(name))
            .Concat(manifest.Files.Where(file => StorageFiles.Place("storage", file.Path) is null).Select(file => file.Part()));
        refusals.AddRange(unknown.Select(BackupRefusal.PartUnknown));
        return refusals;
    }

    /// <returns>The hash, or an empty text when the part cannot be unpacked.</returns>
    private static async Task<string> HashAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        try
        {
            await using var stream = entry.Open();
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }
}
