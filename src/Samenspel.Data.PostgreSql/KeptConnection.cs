using Npgsql;

namespace Samenspel.Data.PostgreSql;

/// <summary>A connection that holds a lock as long as the process wants it: when the server was away, it is made anew and takes the lock again.</summary>
internal sealed class KeptConnection : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Func<CancellationToken, Task<NpgsqlConnection?>> _take;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _keeping;

    private KeptConnection(Func<CancellationToken, Task<NpgsqlConnection?>> take, NpgsqlConnection connection)
    {
        _take = take;
        _keeping = KeepAsync(connection, _stop.Token);
    }

    public static async Task<KeptConnection> OpenAsync(Func<CancellationToken, Task<NpgsqlConnection?>> take, CancellationToken cancellation) =>
        new(take, (await take(cancellation))!);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _keeping;
        _stop.Dispose();
    }

    private async Task KeepAsync(NpgsqlConnection? connection, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            connection = await StillThereAsync(connection, stop);
        }

        if (connection is not null)
        {
            await connection.DisposeAsync();
        }
    }

    /// <returns>The connection, a new one in its place, or null while the server is away: every request tells of that already.</returns>
    private async Task<NpgsqlConnection?> StillThereAsync(NpgsqlConnection? connection, CancellationToken stop)
    {
        try
        {
            if (connection is null)
            {
                return await _take(stop);
            }

            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT 1";
            await command.ExecuteScalarAsync(stop);
            return connection;
        }
        catch (Exception away) when (away is NpgsqlException or InvalidOperationException or TimeoutException or System.Net.Sockets.SocketException)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return connection;
        }
    }
}
