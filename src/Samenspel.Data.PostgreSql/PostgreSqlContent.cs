using System.Data;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samenspel.Data.Backups;

namespace Samenspel.Data.PostgreSql;

/// <summary>All that a database on a server holds. It is replaced in one transaction, the tables included.</summary>
internal sealed class PostgreSqlContent(string connectionString) : IDatabaseContent
{
    private const string DropAll = """
        DO $$
        DECLARE statement text;
        BEGIN
            FOR statement IN
                SELECT format('DROP %s IF EXISTS %s CASCADE', CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, oid::regclass)
                FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
                    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype IN ('e', 'i', 'a'))
                UNION ALL
                SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
                FROM pg_proc
                WHERE pronamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
            LOOP
                EXECUTE statement;
            END LOOP;
        END $$
        """;

    private const string Sequences = """
        SELECT format('SELECT setval(%L, coalesce({0}, (SELECT max(%I) + 1 FROM %s), 1), false)', pg_get_serial_sequence(attrelid::regclass::text, attname), attname, attrelid::regclass)
        FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2 AND pg_get_serial_sequence(attrelid::regclass::text, attname) IS NOT NULL
        """;

    public string Provider => "PostgreSql";

    public bool IsOwnFile(string fullPath) => false;

    public async Task<IAsyncDisposable> SnapshotAsync(SamenspelDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await RunAsync(Connection(db), "SET TRANSACTION READ ONLY", cancellation);
        return moment;
    }

    public async Task<long?> NextNumberAsync(SamenspelDb db, string table, string column, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await ScalarAsync(Connection(db), "SELECT pg_get_serial_sequence($1, $2)", cancellation, $"\"{table}\"", column) is string sequence
            ? (long?)await ScalarAsync(Connection(db), $"SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END FROM {sequence}", cancellation)
            : null;
    }

    public async Task<bool> HoldsTablesAsync(SamenspelDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Database.OpenConnectionAsync(cancellation);
        return await ScalarAsync(Connection(db), "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema())", cancellation) is true;
    }

    public async Task ReplaceAsync(SamenspelDb db, IEnumerable<IModelPart> parts, Func<SamenspelDb, Task> build, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(build);
        var options = new DbContextOptionsBuilder<SamenspelDb>();
        options.UsePostgreSql(connectionString);
        await using var fresh = new SamenspelDb(options.Options, parts);
        fresh.Database.SetCommandTimeout(0);
        await using var whole = await fresh.Database.BeginTransactionAsync(cancellation);
        await RunAsync(Connection(fresh), DropAll, cancellation);
        await build(fresh);
        await whole.CommitAsync(cancellation);
    }

    public async Task<long> FillAsync(SamenspelDb db, BackupTable table, IAsyncEnumerable<string?[]> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        var connection = Connection(db);
        await EachAsync(connection, ToAlter("NOT condeferrable", "DEFERRABLE INITIALLY DEFERRED"), cancellation);
        if (await ScalarAsync(connection, $"SELECT EXISTS (SELECT FROM \"{table.Name}\")", cancellation) is true)
        {
            await RunAsync(connection, $"DELETE FROM \"{table.Name}\"", cancellation);
        }

        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var line = new StringBuilder();
        var count = 0L;
        await using var copy = await connection.BeginTextImportAsync($"COPY \"{table.Name}\" ({columns}) FROM STDIN", cancellation);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            line.Clear();
            for (var i = 0; i < row.Length; i++)
            {
                line.Append(i == 0 ? "" : "\t").Append(Written(row[i], table.Columns[i].Kind));
            }

            await copy.WriteAsync(line.Append('\n'), cancellation);
            count++;
        }

        return count;
    }

    public async Task FinishAsync(SamenspelDb db, IReadOnlyList<BackupTable> tables, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(tables);
        var connection = Connection(db);
        await RunAsync(connection, "SET CONSTRAINTS ALL IMMEDIATE", cancellation);
        await EachAsync(connection, ToAlter("condeferrable", "NOT DEFERRABLE"), cancellation);
        foreach (var (table, column) in tables.SelectMany(table => table.Columns.Where(column => column.Kind == ValueKind.Whole).Select(column => (table, column))))
        {
            var next = column.Next?.ToString(CultureInfo.InvariantCulture) ?? "NULL";
            await EachAsync(connection, Sequences.Replace("{0}", next, StringComparison.Ordinal), cancellation, $"\"{table.Name}\"", column.Name);
        }
    }

    private static NpgsqlConnection Connection(SamenspelDb db) => (NpgsqlConnection)db.Database.GetDbConnection();

    // Checked at the end, so that the order of the tables does not matter; altered once, because no table with rows to check can be.
    private static string ToAlter(string which, string become) => $"""
        SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I {become}', conrelid::regclass, conname)
        FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND {which}
        """;

    // The text form of COPY, with which the server reads a value of any type.
    private static string Written(string? value, ValueKind kind) => (value, kind) switch
    {
        (null, _) => "\\N",
        (_, ValueKind.Bytes) => "\\\\x" + Convert.ToHexStringLower(Convert.FromBase64String(value)),
        _ => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal),
    };

    /// <summary>Runs what a query writes.</summary>
    private static async Task EachAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        var statements = new List<string>();
        await using (var command = Command(connection, sql, values))
        await using (var reader = await command.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
            {
                statements.Add(reader.GetString(0));
            }
        }

        if (statements.Count > 0)
        {
            await RunAsync(connection, string.Join(';', statements), cancellation);
        }
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation, params object[] values)
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = Command(connection, sql, []);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());
        return command;
    }
}
