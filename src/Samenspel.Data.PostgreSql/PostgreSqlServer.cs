using System.Net.Sockets;
using Npgsql;
using Samenspel.Data.StartUp;

namespace Samenspel.Data.PostgreSql;

/// <summary>An advisory lock on a connection of its own: the server releases it when that connection ends.</summary>
internal sealed class PostgreSqlServer(string connectionString) : IDatabaseServer
{
    // Any fixed number will do; it only has to be the same for every node.
    private const long LockKey = 0x53616D656E;

    // What the server answers when an operator must act: connection and log-in, no such database, no permission, a standby that only
    // reads, no room or connections left, shutting down or starting up. Any other answer is about our own query: a bug.
    private static readonly string[] OperatorStates = ["08", "28", "3D000", "42501", "25006", "53", "57P", "58"];

    private readonly NpgsqlConnectionStringBuilder _settings = new(connectionString);

    public string Description => $"PostgreSQL, {_settings.Host}:{_settings.Port}/{_settings.Database}";

    public bool IsUnreachable(Exception failure) => failure switch
    {
        PostgresException answer => Array.Exists(OperatorStates, state => answer.SqlState.StartsWith(state, StringComparison.Ordinal)),
        NpgsqlException or SocketException or TimeoutException => true,
        _ => failure.InnerException is { } cause && IsUnreachable(cause),
    };

    public async Task<IAsyncDisposable> LockAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT pg_advisory_lock(@key)";
            command.CommandTimeout = 120;
            command.Parameters.AddWithValue("key", LockKey);
            await command.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task CleanAfterCrashAsync(SamenspelDb db, CancellationToken cancellation) => Task.CompletedTask;
}
