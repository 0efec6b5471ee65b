using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Preparing;

/// <summary>
/// Keeps a dossier for every business case in <c>examples/</c>: at the first start, when the shipped file changed, and when the
/// case is gone or its dossier is not what the file says. Files there that hold something else are left to whoever reads those.
/// </summary>
internal sealed class KeepExamples(SamenspelDb db, IDossiers dossiers, ShippedFiles shipped, TimeProvider time) : IPreparation
{
    private const string Family = "samenspel-business-case/";

    /// <summary>After the atlas: a dossier refers to its municipalities.</summary>
    public int Order => 20;

    public async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var due = await FindDueAsync(cancellation);
        if (due.Count == 0)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var (key, hash, file) in due)
        {
            await KeepAsync(key, hash, file, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        progress.Report($"Example dossiers kept: {string.Join(" · ", due.Select(example => example.File.Title))}");
    }

    private async Task<List<(string Key, string Hash, BusinessCaseFile File)>> FindDueAsync(CancellationToken cancellation)
    {
        var kept = await KeptAsync(cancellation);
        var due = new List<(string, string, BusinessCaseFile)>();
        foreach (var path in Paths())
        {
            var bytes = await ReadAsync(path, cancellation);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (!IsBusinessCase(bytes))
            {
                continue;
            }

            var (key, file) = (Path.GetFileNameWithoutExtension(path), Parse(path, bytes));
            if (!kept[hash].Any(dossier => ExampleFromFile.IsSame(ExampleFromFile.Of(key, file), dossier)))
            {
                due.Add((key, hash, file));
            }
        }

        return due;
    }

    // The dossier of every case that was read from a file, by the fingerprint of that file.
    private async Task<ILookup<string, DossierFacts>> KeptAsync(CancellationToken cancellation)
    {
        var examples = await dossiers.ExamplesAsync(cancellation);
        var cases = await db.Set<DossierCase>().AsNoTracking().Where(known => known.FileHash != null)
            .Select(known => new { Hash = known.FileHash!, known.DossierId }).ToListAsync(cancellation);
        return cases.Join(examples, known => known.DossierId, dossier => dossier.Id, (known, dossier) => (known.Hash, dossier))
            .ToLookup(pair => pair.Hash, pair => pair.dossier, StringComparer.Ordinal);
    }

    private List<string> Paths()
    {
        try
        {
            return [.. Directory.EnumerateFiles(shipped.Examples, "*.json").Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The folder with examples {shipped.Examples} cannot be read: {fault.Message}", fault);
        }
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The example {path} cannot be read: {fault.Message}", fault);
        }
    }

    // A file that is no JSON at all, or says no format, counts as a business case: reading it then names what is wrong.
    private static bool IsBusinessCase(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("format", out var format)
                || format.ValueKind != JsonValueKind.String
                || format.GetString()!.StartsWith(Family, StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static BusinessCaseFile Parse(string path, byte[] bytes)
    {
        var outcome = BusinessCaseFiles.Read(bytes);
        return outcome.TryGet(out var file)
            ? file
            : throw new UnusableSetupException(
                $"The example {path} cannot be used: {string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message}"))}");
    }

    private async Task KeepAsync(string key, string hash, BusinessCaseFile file, CancellationToken cancellation)
    {
        var dossier = await dossiers.KeepExampleAsync(ExampleFromFile.Of(key, file), cancellation);
        var known = await db.Set<DossierCase>().Include(one => one.Figures).SingleOrDefaultAsync(one => one.DossierId == dossier.Id, cancellation);
        if (known is null)
        {
            known = DossierCase.Open(dossier.Id, file.Source, time.GetUtcNow());
            db.Add(known);
        }

        CaseFromFile.Into(known, dossier, file, time.GetUtcNow());
        known.FileHash = hash;
        known.Touch(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
