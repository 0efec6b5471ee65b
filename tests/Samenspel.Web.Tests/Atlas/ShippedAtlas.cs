namespace Samenspel.Web.Tests.Atlas;

/// <summary>The atlas filled with all the data that comes with the product, for tests that only read.</summary>
public sealed class ShippedAtlas : IAsyncLifetime
{
    public AtlasDatabase Database { get; private set; } = null!;

    public IReadOnlyList<string> Console { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Database = await AtlasDatabase.CreateAsync();
        Console = await Database.PrepareAsync();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
