using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Maps;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>Keeps the boundaries until another map is imported.</summary>
internal sealed class BoundaryReader(AtlasReader reader) : IBoundaries
{
    private volatile Kept? _kept;

    public async ValueTask<BoundaryMap> MapAsync(CancellationToken cancellation)
    {
        var document = (await reader.ReadAsync(cancellation)).Map ?? throw new InvalidOperationException("The atlas holds no map.");
        if (_kept is { } kept && string.Equals(kept.Hash, document.ContentHash, StringComparison.Ordinal))
        {
            return kept.Map;
        }

        using var file = new MemoryStream(document.Content, writable: false);
        var fresh = new Kept(document.ContentHash, BoundaryMap.Read(file));
        _kept = fresh;
        return fresh.Map;
    }

    private sealed record Kept(string Hash, BoundaryMap Map);
}
