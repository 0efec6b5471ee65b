using Microsoft.Data.Sqlite;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>A folder of its own for one program, with a look into its embedded database.</summary>
internal sealed class StorageFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("samenspel-start-").FullName;

    private string Connection => new SqliteConnectionStringBuilder { DataSource = System.IO.Path.Combine(Path, "samenspel.db"), Pooling = false }.ConnectionString;

    public void CopyFrom(StorageFolder other)
    {
        foreach (var file in Directory.EnumerateFiles(other.Path))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }
    }

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(Connection);
        connection.Open();
        using var command = new SqliteCommand($"PRAGMA foreign_keys = OFF; {sql}", connection);
        command.ExecuteNonQuery();
    }

    /// <summary>How many rows each table holds; the ledger of imports, the record and the link for the first administrator are left out, because a start adds to them.</summary>
    public SortedDictionary<string, long> Rows()
    {
        using var connection = new SqliteConnection(Connection);
        connection.Open();
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in Tables(connection))
        {
            using var command = new SqliteCommand($"SELECT count(*) FROM \"{table}\"", connection);
            rows[table] = (long)command.ExecuteScalar()!;
        }

        return rows;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static List<string> Tables(SqliteConnection connection)
    {
        using var command = new SqliteCommand("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('atlas_import', 'access_link') AND name NOT LIKE 'audit%'", connection);
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }
}
