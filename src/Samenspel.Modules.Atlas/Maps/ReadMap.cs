using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>The boundaries of today's municipalities as TopoJSON.</summary>
internal sealed record ReadMap;

internal sealed class ReadMapHandler(AtlasReader reader) : IHandle<ReadMap, MapFile>
{
    public async Task<Outcome<MapFile>> HandleAsync(ReadMap request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        return atlas.Map is { } map
            ? new MapFile(map.Content, map.ContentHash)
            : new Refusal(RefusalKind.NotFound, "atlas.no-map", AtlasTexts.NoMap);
    }
}

/// <param name="Hash">For an entity tag, and to keep what was made from it.</param>
internal sealed record MapFile(ReadOnlyMemory<byte> TopoJson, string Hash);
