using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Samenspel.Data.StartUp;
using Samenspel.Kernel;

namespace Samenspel.Data.Backups;

/// <summary>
/// Puts a backup back. The tables are made as they were when it was written, filled, and then brought to this version, so that an older backup
/// goes through the same migrations as an older database. Tables are made anew and never emptied: those of the record let nobody remove a row.
/// </summary>
public sealed class Restoration(SamenspelDb db, IEnumerable<IModelPart> parts, IDatabaseContent content, IDatabaseServer server)
{
    /// <param name="source">The backup; it must be seekable.</param>
    /// <param name="storageFolder">Where its files go.</param>
    /// <param name="overwrite">Whether a database with tables in it may give way.</param>
    /// <param name="cancellation">Gives it up; the old database stays.</param>
    public async Task<Outcome<BackupManifest>> RestoreAsync(Stream source, string storageFolder, bool overwrite, CancellationToken cancellation)
    {
        var opened = await BackupReader.OpenAsync(source, cancellation);
        if (!opened.TryGet(out var backup))
        {
            return opened.Refusals.ToList();
        }

        using (backup)
        {
            if (MigrationNames.FirstUnknown(db, backup.Manifest.Migrations) is not null)
            {
                return BackupRefusal.Newer(backup.Manifest.Version);
            }

            await using var closed = await server.CloseAsync(cancellation);
            if (closed is null)
            {
                return BackupRefusal.SiteIsOpen();
            }

            if (!overwrite && await content.HoldsTablesAsync(db, cancellation))
            {
                return BackupRefusal.NotEmpty();
            }

            await content.ReplaceAsync(db, parts, fresh => BuildAsync(fresh, backup, storageFolder, cancellation), cancellation);
            return backup.Manifest;
        }
    }

    private async Task BuildAsync(SamenspelDb fresh, BackupReader backup, string storageFolder, CancellationToken cancellation)
    {
        var then = MigrationNames.IdOf(fresh, backup.Manifest.Migrations[^1]);
        await MigrateAsync(fresh, Migration.InitialDatabase, then, cancellation);

        // Where a chain ends goes in before its lines: once there are lines, the record takes no new head for them.
        foreach (var table in backup.Manifest.Tables.OrderBy(table => table.Name == "audit_head" ? 0 : 1))
        {
            var rows = await content.FillAsync(fresh, table, backup.RowsAsync(table), cancellation);
            if (rows != table.Rows)
            {
                throw new InvalidDataException($"{table.Name}: {rows} rows were put back where the backup says {table.Rows}.");
            }
        }

        await content.FinishAsync(fresh, backup.Manifest.Tables, cancellation);
        await MigrateAsync(fresh, then, to: null, cancellation);

        // Last, because they cannot be rolled back; a file more than the old database knows does it no harm.
        foreach (var file in backup.Manifest.Files)
        {
            await PutAsync(backup, file, storageFolder, cancellation);
        }
    }

    // As a script, because Entity Framework's own way looks for tables that are not there, and that ends a transaction of PostgreSQL.
    private static async Task MigrateAsync(SamenspelDb fresh, string from, string? to, CancellationToken cancellation)
    {
        await using var command = fresh.Database.GetDbConnection().CreateCommand();
        command.CommandText = fresh.GetService<IMigrator>().GenerateScript(from, to, MigrationsSqlGenerationOptions.NoTransactions);
        if (!string.IsNullOrWhiteSpace(command.CommandText))
        {
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static async Task PutAsync(BackupReader backup, BackupFile file, string storageFolder, CancellationToken cancellation)
    {
        var place = StorageFiles.Place(storageFolder, file.Path)!;
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        await using (var target = new FileStream(place + StorageFiles.Arriving, FileMode.Create, FileAccess.Write, FileShare.None))
        await using (var source = backup.Open(file))
        {
            await source.CopyToAsync(target, cancellation);
            target.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place + StorageFiles.Arriving, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.Move(place + StorageFiles.Arriving, place, overwrite: true);
    }
}
