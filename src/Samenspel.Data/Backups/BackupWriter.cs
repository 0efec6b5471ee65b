using System.Data;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel;

namespace Samenspel.Data.Backups;

/// <summary>
/// Writes everything that an installation holds to one file, while people go on working: the tables as they are at one moment, then
/// the files of the storage folder, which only ever gain files, so that none that a row refers to is missing.
/// </summary>
public sealed class BackupWriter(SamenspelDb db, IDatabaseContent content, TimeProvider time)
{
    public async Task<Outcome<BackupManifest>> WriteAsync(Stream target, string storageFolder, CancellationToken cancellation)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Select(MigrationNames.Of).ToList();
        if (MigrationNames.FirstUnknown(db, applied) is { } unknown)
        {
            return BackupRefusal.NewerDatabase(unknown);
        }

        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var createdAt = time.GetUtcNow().ToUniversalTime();
        var tables = await WriteTablesAsync(archive, cancellation);
        var files = new List<BackupFile>();
        foreach (var path in StorageFiles.In(storageFolder, content))
        {
            files.Add(await WriteFileAsync(archive, storageFolder, path, cancellation));
        }

        var manifest = new BackupManifest(BackupReader.Format, ProductVersion.Text, content.Provider, applied, createdAt, tables, files);
        string hash;
        await using (var part = Open(archive, BackupReader.ManifestPart))
        {
            await JsonSerializer.SerializeAsync(part, manifest, BackupReader.Json, cancellation);
            hash = part.Sha256();
        }

        await using var seal = Open(archive, BackupReader.SealPart);
        await seal.WriteAsync(System.Text.Encoding.ASCII.GetBytes(hash), cancellation);
        return manifest;
    }

    private async Task<List<BackupTable>> WriteTablesAsync(ZipArchive archive, CancellationToken cancellation)
    {
        var tables = new List<BackupTable>();
        await using var moment = await content.SnapshotAsync(db, cancellation);
        foreach (var table in TableList.Of(db))
        {
            tables.Add(await WriteTableAsync(archive, table, cancellation));
        }

        return tables;
    }

    private async Task<BackupTable> WriteTableAsync(ZipArchive archive, BackupTable table, CancellationToken cancellation)
    {
        var columns = new List<BackupColumn>();
        foreach (var column in table.Columns)
        {
            columns.Add(column with { Next = await content.NextNumberAsync(db, table.Name, column.Name, cancellation) });
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT {Quoted(columns.Select(column => column.Name))} FROM \"{table.Name}\" ORDER BY {Quoted(table.Key)}";
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
        await using var part = Open(archive, table.Part());
        var rows = 0L;
        for (; await reader.ReadAsync(cancellation); rows++)
        {
            var values = columns.Select((column, position) => TableValues.Read(reader, position, column.Kind)).ToArray();
            await part.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(values, BackupReader.Line), cancellation);
            await part.WriteAsync("\n"u8.ToArray(), cancellation);
        }

        return table with { Columns = columns, Rows = rows, Sha256 = part.Sha256() };
    }

    private static async Task<BackupFile> WriteFileAsync(ZipArchive archive, string folder, string path, CancellationToken cancellation)
    {
        var file = new BackupFile(path, 0, "");
        await using var source = new FileStream(Path.Combine(folder, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var part = Open(archive, file.Part());
        await source.CopyToAsync(part, cancellation);
        return file with { Bytes = part.Written, Sha256 = part.Sha256() };
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"\"{name}\""));

    private static PartStream Open(ZipArchive archive, string part) => new(archive.CreateEntry(part, CompressionLevel.Fastest).Open());
}
