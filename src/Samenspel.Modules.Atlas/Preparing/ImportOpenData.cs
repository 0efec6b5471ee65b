using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Importing;

namespace Samenspel.Modules.Atlas.Preparing;

/// <summary>
/// Brings in the open data that comes with the product: at the first start, when a newer version of the product ships a
/// newer file, and when rows turn out to be missing. All in one transaction.
/// </summary>
internal sealed class ImportOpenData(SamenspelDb db, ImportRun run, ShippedFiles shipped) : IPreparation
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public int Order => 10;

    public async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var due = await FindDueAsync(progress, cancellation);
        if (due.Count == 0)
        {
            return;
        }

        var started = Stopwatch.GetTimestamp();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var known = await KnownKeys.LoadAsync(db, cancellation);
        var done = new List<string>();
        foreach (var (kind, content) in due)
        {
            var file = new ImportFile(kind.Name, kind.ShippedFile, content);
            var report = await run.ImportAsync(kind, file, ImportOrigin.Shipped, known, cancellation);
            done.Add(report.Imported ? Summary(report) : throw Unusable(kind, report));
        }

        await transaction.CommitAsync(cancellation);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        progress.Report(string.Create(English, $"Open data imported in {seconds:0.0} s: {string.Join(" · ", done)}"));
    }

    private async Task<List<(DataKind Kind, byte[] Content)>> FindDueAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var ledger = await db.Set<ImportRecord>().AsNoTracking().ToListAsync(cancellation);
        var due = new List<(DataKind, byte[])>();
        foreach (var kind in DataKinds.All)
        {
            var content = await ReadAsync(kind, cancellation);
            var entries = ledger.Where(entry => entry.Kind == kind.Name).OrderBy(entry => entry.Id).ToList();
            var rows = await kind.CountAsync(db, cancellation);
            var lastShipped = entries.LastOrDefault(entry => entry.Origin == ImportOrigin.Shipped);
            if (Damage(kind, entries, rows) is { } damage)
            {
                progress.Report(damage);
            }
            else if (lastShipped is not null && lastShipped.ContentHash == ImportRun.HashOf(content))
            {
                continue;
            }

            due.Add((kind, content));
        }

        return due;
    }

    private static string? Damage(DataKind kind, List<ImportRecord> entries, int rows)
    {
        if (entries.Count == 0)
        {
            return rows == 0 ? null : string.Create(English, $"{kind.Name}: {rows:N0} rows of an import that was not finished; importing again.");
        }

        var last = entries[^1];
        if (rows == last.RowsInTable)
        {
            return null;
        }

        var own = last.Origin == ImportOrigin.User ? $" Import your own file {last.FileName} again afterwards." : "";
        return string.Create(English, $"{kind.Name}: {rows:N0} rows where {last.RowsInTable:N0} were imported; repairing.{own}");
    }

    private async Task<byte[]> ReadAsync(DataKind kind, CancellationToken cancellation)
    {
        var path = Path.Combine(shipped.Data, kind.ShippedFile);
        try
        {
            return await File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableSetupException($"The open data file {path} is missing; put it back or install Samenspel again.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The open data file {path} cannot be read: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    private UnusableSetupException Unusable(DataKind kind, ImportReport report)
    {
        var others = report.Faults.Count > 1 ? string.Create(English, $" (and {report.Faults.Count - 1:N0} more faults)") : "";
        var first = report.Faults[0].Describe(English);
        return new UnusableSetupException($"The open data file {Path.Combine(shipped.Data, kind.ShippedFile)} cannot be used: {first}{others}.");
    }

    private static string Summary(ImportReport report) =>
        string.Create(English, $"{report.RowsImported:N0} {report.Kind.Replace('-', ' ')}");
}
