using System.Security.Cryptography;
using Samenspel.Data;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>Brings one file into the database, within the transaction that is open, and notes it in the ledger.</summary>
internal sealed class ImportRun(SamenspelDb db, TimeProvider time)
{
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public async Task<ImportReport> ImportAsync(
        DataKind kind, ImportFile file, ImportOrigin origin, KnownKeys known, CancellationToken cancellation)
    {
        var faults = new FaultList();
        var read = kind.Read(file.Content, known, faults);
        var name = Path.GetFileName(file.FileName);
        var imported = read.RowsAccepted > 0 && !faults.Fatal && (file.AcceptValid || !faults.Any);
        if (imported)
        {
            await read.WriteAsync(db, cancellation);
            await NoteAsync(kind, origin, name, HashOf(file.Content.Span), read.RowsAccepted, cancellation);
        }

        return new ImportReport(kind.Name, name, imported, read.RowsRead, imported ? read.RowsAccepted : 0, faults.Faults, faults.Warnings);
    }

    private async Task NoteAsync(DataKind kind, ImportOrigin origin, string file, string hash, int rows, CancellationToken cancellation)
    {
        db.Add(new ImportRecord
        {
            Kind = kind.Name,
            Origin = origin,
            FileName = file,
            ContentHash = hash,
            Rows = rows,
            RowsInTable = await kind.CountAsync(db, cancellation),
            ImportedAt = time.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellation);
    }
}
