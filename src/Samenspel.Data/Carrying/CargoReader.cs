using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Samenspel.Data.Recording;
using Samenspel.Data.Texts;
using Samenspel.Kernel;

namespace Samenspel.Data.Carrying;

/// <summary>
/// A carried dossier that was looked at as a whole: every part that the manifest names is there and is what it was, and nothing else is. Rows are read when they are asked
/// for; what cannot be read is added to <see cref="Faults"/>.
/// </summary>
public sealed class CargoReader
{
    /// <summary>So many bytes fit in all parts together, before they are packed.</summary>
    public const long MostBytes = 400_000_000;

    /// <summary>So many parts fit.</summary>
    public const int MostParts = 50_000;

    private const int MostFaultsOfATable = 20;

    private readonly SamenspelDb _db;
    private readonly Dictionary<string, byte[]> _parts;
    private readonly Dictionary<Type, object> _rows = [];
    private readonly List<Refusal> _faults = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private CargoReader(SamenspelDb db, CargoManifest manifest, Dictionary<string, byte[]> parts, string hash) => (_db, Manifest, _parts, ManifestHash) = (db, manifest, parts, hash);

    public CargoManifest Manifest { get; }

    /// <summary>SHA-256 of the manifest, which names the hash of every part.</summary>
    public string ManifestHash { get; }

    /// <summary>All that is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<Refusal> Faults => _faults;

    /// <summary>Identities that the first part of the file brings and that others name: of those who take part or took part.</summary>
    public ISet<Guid> Participants { get; } = new HashSet<Guid>();

    /// <summary>The record, when it can be read; empty otherwise.</summary>
    public IReadOnlyList<RecordLine> Record { get; private set; } = [];

    /// <param name="db">Whose tables it is for. Nothing is asked of the database.</param>
    /// <param name="file">The whole file.</param>
    /// <returns>What can be read further, with the faults of the record; or why it cannot be read at all.</returns>
    public static Outcome<CargoReader> Open(SamenspelDb db, byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return Open(db, archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or JsonException or NotSupportedException)
        {
            return CargoRefusal.NoCargo();
        }
    }

    public void Fault(Refusal fault) => _faults.Add(fault);

    /// <returns>A part as it is; null when there is none, which is a fault.</returns>
    public byte[]? Part(string path)
    {
        if (_parts.TryGetValue(path, out var content))
        {
            _used.Add(path);
            return content;
        }

        _faults.Add(CargoRefusal.PartMissing(path));
        return null;
    }

    /// <returns>The rows of a table, the same ones each time; those that cannot be read are faults.</returns>
    /// <typeparam name="T">The entity.</typeparam>
    public IReadOnlyList<T> Rows<T>()
        where T : class
    {
        if (!_rows.TryGetValue(typeof(T), out var known))
        {
            _rows[typeof(T)] = known = new CargoRows(_db, typeof(T), this, MostFaultsOfATable).Read().ConvertAll(row => (T)row);
        }

        return (List<T>)known;
    }

    /// <summary>Gives rows other organisations: those that are here for those that were there. For what is not sealed.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="here">The organisation here for each one there; who is not among them stays.</param>
    public void Move<T>(IReadOnlyDictionary<Guid, Guid> here)
        where T : class
    {
        foreach (var column in new CargoColumns(_db, typeof(T)).All.Where(column => column.IsOrganisation))
        {
            foreach (var row in Rows<T>())
            {
                column.Replace(_db, row, here);
            }
        }
    }

    /// <summary>Notes as faults the parts that nobody asked for: they belong to no table or document that this product knows.</summary>
    public void FinishReading() => _faults.AddRange(
        _parts.Keys.Where(path => path is not (CargoManifest.Path or CargoManifest.RecordPath) && !_used.Contains(path)).Order(StringComparer.Ordinal).Select(CargoRefusal.PartUnknown));

    private static Outcome<CargoReader> Open(SamenspelDb db, ZipArchive archive)
    {
        if (archive.GetEntry(CargoManifest.Path) is not { } entry || archive.Entries.Count > MostParts || Unpacked(entry, MostBytes) is not { } bytes)
        {
            return CargoRefusal.NoCargo();
        }

        using var document = JsonDocument.Parse(bytes);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String)
        {
            return CargoRefusal.NoCargo();
        }

        if (format.GetString() != CargoManifest.TheFormat)
        {
            return CargoRefusal.OtherFormat(format.GetString()!);
        }

        var manifest = document.Deserialize<CargoManifest>(CargoJson.Options);
        if (manifest?.Parts is null || manifest.Title is null || manifest.Parts.Any(part => part?.Path is null || part.Sha256 is null))
        {
            return CargoRefusal.NoCargo();
        }

        if (manifest.Parts.Sum(part => (decimal)part.Bytes) > MostBytes || manifest.Parts.Any(part => part.Bytes < 0))
        {
            return CargoRefusal.TooLarge(MostBytes);
        }

        var (parts, refusals) = Unpack(archive, manifest);
        var reader = new CargoReader(db, manifest, parts, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        reader.ReadRecord();
        return reader;
    }

    private static (Dictionary<string, byte[]> Parts, List<Refusal> Refusals) Unpack(ZipArchive archive, CargoManifest manifest)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var refusals = new List<Refusal>();
        var entries = archive.Entries.ToLookup(entry => entry.FullName, StringComparer.Ordinal);
        refusals.AddRange(manifest.Parts.GroupBy(part => part.Path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => CargoRefusal.PartTwice(group.Key)));
        refusals.AddRange(entries.Where(group => group.Count() > 1).Select(group => CargoRefusal.PartTwice(group.Key)));
        foreach (var part in manifest.Parts.DistinctBy(part => part.Path, StringComparer.Ordinal))
        {
            if (entries[part.Path].FirstOrDefault() is not { } entry)
            {
                refusals.Add(CargoRefusal.PartMissing(part.Path));
            }
            else if (Unpacked(entry, part.Bytes) is { } content && content.Length == part.Bytes && Convert.ToHexStringLower(SHA256.HashData(content)) == part.Sha256)
            {
                parts[part.Path] = content;
            }
            else
            {
                refusals.Add(CargoRefusal.PartChanged(part.Path));
            }
        }

        var named = manifest.Parts.Select(part => part.Path).ToHashSet(StringComparer.Ordinal);
        refusals.AddRange(entries.Select(group => group.Key).Where(path => path != CargoManifest.Path && !named.Contains(path)).Order(StringComparer.Ordinal).Select(CargoRefusal.PartUnknown));
        return (parts, refusals);
    }

    // Whatever an entry says of its own length: no more than that is unpacked.
    private static byte[]? Unpacked(ZipArchiveEntry entry, long most)
    {
        try
        {
            using var source = entry.Open();
            using var target = new MemoryStream();
            var buffer = new byte[81_920];
            int read;
            while ((read = source.Read(buffer)) > 0)
            {
                if (target.Length + read > most)
                {
                    return null;
                }

                target.Write(buffer, 0, read);
            }

            return target.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private void ReadRecord()
    {
        if (Part(CargoManifest.RecordPath) is not { } content)
        {
            return;
        }

        var outcome = RecordFileReader.Read(content);
        if (!outcome.TryGet(out var record))
        {
            _faults.Add(CargoRefusal.Record(outcome.Refusals[0].Message));
            return;
        }

        var chain = $"dossier:{Manifest.Dossier}";
        _faults.AddRange(record.Check(null).Faults.Select(fault => CargoRefusal.Record(fault.Describe())));
        if (record.End?.Chain != chain || record.Lines.Any(line => line.Chain != chain))
        {
            _faults.Add(CargoRefusal.Record(RecordTexts.Cargo_OtherChain));
        }

        Record = record.Lines;
    }
}
