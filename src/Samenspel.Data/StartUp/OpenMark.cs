namespace Samenspel.Data.StartUp;

/// <summary>The sign that the site is open on its database, so that nobody puts a backup back under it. It goes with the host.</summary>
public sealed class OpenMark(IDatabaseServer server) : IAsyncDisposable
{
    private IAsyncDisposable? _held;

    public async Task SetAsync(CancellationToken cancellation) => _held ??= await server.OpenAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_held is not null)
        {
            await _held.DisposeAsync();
            _held = null;
        }
    }
}
