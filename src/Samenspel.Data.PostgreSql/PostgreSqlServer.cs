using System.Net.Sockets;
using Npgsql;
using Samenspel.Data.StartUp;

namespace Samenspel.Data.PostgreSql;

/// <summary>An advisory lock on a connection of its own: the server releases it when that connection ends.</summary>
internal sealed class PostgreSqlServer(string connectionString) : IDatabaseServer
{
    // Any fixed number will do; it only has to be the same for every node.
    private const long LockKey = 0x53616D656E;
    private const long OpenKey = LockKey + 1;

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

    public async Task<IAsyncDisposable> LockAsync(CancellationToken cancellation) =>
        (await TakeAsync("SELECT pg_advisory_lock(@key) IS NOT NULL", LockKey, cancellation))!;

    public async Task<IAsyncDisposable> OpenAsync(CancellationToken cancellation) =>
        await KeptConnection.OpenAsync(token => TakeAsync("SELECT pg_advisory_lock_shared(@key) IS NOT NULL", OpenKey, token), cancellation);

    public async Task<IAsyncDisposable?> CloseAsync(CancellationToken cancellation) =>
        await TakeAsync("SELECT pg_try_advisory_lock(@key)", OpenKey, cancellation);

    public DatabaseTrouble? TroubleOf(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory } => DatabaseTrouble.Full,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => DatabaseTrouble.ReadOnly,
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled } => DatabaseTrouble.Busy,
        PostgresException { SqlState: { } state } when IsConnectionTrouble(state) => DatabaseTrouble.Unreachable,
        PostgresException => null,
        NpgsqlException { InnerException: TimeoutException } => DatabaseTrouble.Busy,
        NpgsqlException or SocketException => DatabaseTrouble.Unreachable,
        { InnerException: { } cause } => TroubleOf(cause),
        _ => null,
    };

    // Class 08, and the server that is stopping or starting.
    private static bool IsConnectionTrouble(string state) => state.StartsWith("08", StringComparison.Ordinal)
        || state is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.IoError;

    public Task CleanAfterCrashAsync(SamenspelDb db, CancellationToken cancellation) => Task.CompletedTask;

    /// <returns>The connection that holds the lock, or null when another has it.</returns>
    private async Task<NpgsqlConnection?> TakeAsync(string sql, long key, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = 120;
            command.Parameters.AddWithValue("key", key);
            if (await command.ExecuteScalarAsync(cancellation) is true)
            {
                return connection;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }
}
