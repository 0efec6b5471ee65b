namespace Samenspel.WebKit.Layout;

/// <summary>Whose turn it is to load, in one request.</summary>
public sealed class LoadingTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <returns>The turn; it ends when this is disposed.</returns>
    public async Task<IDisposable> TakeAsync()
    {
        await _one.WaitAsync();
        return new Taken(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Taken(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
