using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Backups;

namespace Samenspel.Data.Sqlite;

/// <summary>All that the embedded database holds. A new one is built beside the old file and takes its name when it is whole.</summary>
internal sealed class SqliteContent(SqliteConnectionStringBuilder connection) : IDatabaseContent
{
    private static readonly string[] OwnEndings = ["", "-wal", "-shm", "-journal", ".lock", ".open"];

    public string Provider => "Sqlite";

    private string File => Path.GetFullPath(connection.DataSource);

    private string Fresh => File + ".restoring";

    public bool IsOwnFile(string fullPath) =>
        OwnEndings.Any(ending => string.Equals(File + ending, Path.GetFullPath(fullPath), StringComparison.Ordinal)
            || string.Equals(Fresh + ending, Path.GetFullPath(fullPath), StringComparison.Ordinal));

    // With a write-ahead log a reader sees the moment of its first look, and keeps nobody from writing. Entity Framework's own would.
    public async Task<IAsyncDisposable> SnapshotAsync(SamenspelDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(cancellation);
        var open = (SqliteConnection)db.Database.GetDbConnection();
        var moment = open.BeginTransaction(deferred: true);
        await ScalarAsync(open, "SELECT count(*) FROM sqlite_master", cancellation);
        return moment;
    }

    public async Task<long?> NextNumberAsync(SamenspelDb db, string table, string column, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var open = (SqliteConnection)db.Database.GetDbConnection();
        if (!await GivesOutNumbersAsync(open, cancellation))
        {
            return null;
        }

        return await ScalarAsync(
            open,
            "SELECT s.seq + 1 FROM sqlite_sequence s JOIN pragma_table_info(s.name) c ON c.pk = 1 AND c.name = $column WHERE s.name = $table",
            cancellation,
            ("$column", column),
            ("$table", table)) as long?;
    }

    public async Task<bool> HoldsTablesAsync(SamenspelDb db, CancellationToken cancellation)
    {
        if (!System.IO.File.Exists(File))
        {
            return false;
        }

        try
        {
            await using var old = await OpenAsync(cancellation);
            return await ScalarAsync(old, "SELECT count(*) FROM sqlite_master", cancellation) is not 0L;
        }
        catch (SqliteException damaged) when (IsDamage(damaged))
        {
            return true;
        }
    }

    public async Task ReplaceAsync(SamenspelDb db, IEnumerable<IModelPart> parts, Func<SamenspelDb, Task> build, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(build);
        Remove(Fresh, OwnEndings);
        try
        {
            var settings = new SqliteConnectionStringBuilder(connection.ConnectionString) { DataSource = Fresh, Pooling = false };
            var options = new DbContextOptionsBuilder<SamenspelDb>();
            options.UseSqlite(settings.ConnectionString);
            await using (var fresh = new SamenspelDb(options.Options, parts))
            {
                await fresh.Database.OpenConnectionAsync(cancellation);

                // Entity Framework asks for the write-ahead log only when it makes the file itself.
                await RunAsync((SqliteConnection)fresh.Database.GetDbConnection(), "PRAGMA journal_mode = WAL", cancellation);
                await build(fresh);
            }

            await PutAwayAsync(cancellation);
            System.IO.File.Move(Fresh, File, overwrite: true);
        }
        finally
        {
            Remove(Fresh, OwnEndings);
        }
    }

    public async Task<long> FillAsync(SamenspelDb db, BackupTable table, IAsyncEnumerable<string?[]> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        var open = (SqliteConnection)db.Database.GetDbConnection();
        await RunAsync(open, "PRAGMA foreign_keys = OFF", cancellation);
        await using var whole = open.BeginTransaction();
        await RunAsync(open, $"DELETE FROM \"{table.Name}\"", cancellation);
        await using var insert = open.CreateCommand();
        insert.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"))})");
        var values = table.Columns.Select((_, i) => insert.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"$p{i}"), DBNull.Value))).ToArray();
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i].Value = Stored(row[i], table.Columns[i].Kind);
            }

            count += await insert.ExecuteNonQueryAsync(cancellation);
        }

        await whole.CommitAsync(cancellation);
        return count;
    }

    public async Task FinishAsync(SamenspelDb db, IReadOnlyList<BackupTable> tables, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(tables);
        var open = (SqliteConnection)db.Database.GetDbConnection();
        if (await ScalarAsync(open, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1", cancellation) is string orphaned)
        {
            throw new InvalidDataException($"{orphaned} refers to rows that are not in the backup.");
        }

        if (await GivesOutNumbersAsync(open, cancellation))
        {
            foreach (var (table, next) in tables.SelectMany(table => table.Columns.Where(column => column.Next > 1).Select(column => (table.Name, column.Next!.Value))))
            {
                await RunAsync(open, "DELETE FROM sqlite_sequence WHERE name = $table; INSERT INTO sqlite_sequence (name, seq) VALUES ($table, $last)", cancellation, ("$table", table), ("$last", next - 1));
            }
        }

        await RunAsync(open, "PRAGMA foreign_keys = ON", cancellation);
    }

    private static async Task<bool> GivesOutNumbersAsync(SqliteConnection open, CancellationToken cancellation) =>
        await ScalarAsync(open, "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'", cancellation) is not null;

    // As Entity Framework keeps them.
    private static object Stored(string? value, ValueKind kind) => value is null ? DBNull.Value : kind switch
    {
        ValueKind.Whole => long.Parse(value, CultureInfo.InvariantCulture),
        ValueKind.Real => double.Parse(value, CultureInfo.InvariantCulture),
        ValueKind.Boolean => bool.Parse(value) ? 1L : 0L,
        ValueKind.Uuid => value.ToUpperInvariant(),
        ValueKind.Bytes => Convert.FromBase64String(value),
        _ => value,
    };

    private static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB;

    private static void Remove(string file, IEnumerable<string> endings)
    {
        foreach (var ending in endings)
        {
            System.IO.File.Delete(file + ending);
        }
    }

    private static async Task<object?> ScalarAsync(SqliteConnection open, string sql, CancellationToken cancellation, params (string Name, object Value)[] values)
    {
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(values.Select(value => new SqliteParameter(value.Name, value.Value)));
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static async Task RunAsync(SqliteConnection open, string sql, CancellationToken cancellation, params (string Name, object Value)[] values) =>
        await ScalarAsync(open, sql, cancellation, values);

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        var old = new SqliteConnection(new SqliteConnectionStringBuilder(connection.ConnectionString) { Pooling = false }.ConnectionString);
        await old.OpenAsync(cancellation);
        return old;
    }

    // The log of the old database must not be taken for that of the new one: it is folded in, which also shows that nobody uses it.
    private async Task PutAwayAsync(CancellationToken cancellation)
    {
        SqliteConnection.ClearAllPools();
        if (!System.IO.File.Exists(File))
        {
            Remove(File, ["-wal", "-shm", "-journal"]);
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(Fresh, System.IO.File.GetUnixFileMode(File));
        }

        try
        {
            await using var old = await OpenAsync(cancellation);
            await RunAsync(old, "PRAGMA journal_mode = DELETE", cancellation);
        }
        catch (SqliteException damaged) when (IsDamage(damaged))
        {
            // What its log still held cannot be told from what is broken.
            Remove(File, ["-wal", "-shm", "-journal"]);
        }
    }
}
