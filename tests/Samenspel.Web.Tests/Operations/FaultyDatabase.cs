using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Samenspel.Web.Tests.Operations;

/// <summary>Lets the real database of a site run full, be read-only or be gone, and come back.</summary>
internal sealed class FaultyDatabase : DbConnectionInterceptor
{
    public enum Fault
    {
        None,
        Full,
        ReadOnly,
        Gone,
    }

    public Fault Now { get; set; }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => Now != Fault.Gone
        ? ValueTask.FromResult(result)
        : throw (connection is SqliteConnection ? new SqliteException("unable to open database file", 14) : new NpgsqlException("Failed to connect", new System.Net.Sockets.SocketException(111)));

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();

        // PostgreSQL writes its tables to disk later, and a session cannot be given less room: there the test raises the server's own error.
        command.CommandText = (connection is SqliteConnection, Now) switch
        {
            (true, Fault.Full) => "PRAGMA query_only = 0; PRAGMA max_page_count = 1",
            (true, Fault.ReadOnly) => "PRAGMA query_only = 1",
            (true, _) => "PRAGMA query_only = 0; PRAGMA max_page_count = 1073741823",
            (false, Fault.ReadOnly) => "SET default_transaction_read_only = on",
            (false, Fault.Full) => """
                CREATE OR REPLACE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$;
                CREATE OR REPLACE TRIGGER full_disk BEFORE INSERT ON dossiers_dossier FOR EACH ROW EXECUTE FUNCTION full_disk()
                """,
            (false, _) => "DROP FUNCTION IF EXISTS full_disk CASCADE",
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
