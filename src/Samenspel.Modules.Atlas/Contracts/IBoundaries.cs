using Samenspel.WebKit.Maps;

namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>The boundaries of today's municipalities, read once and shared by every page.</summary>
public interface IBoundaries
{
    /// <exception cref="InvalidOperationException">No map was imported; the start-up does not open the site without one.</exception>
    ValueTask<BoundaryMap> MapAsync(CancellationToken cancellation);
}
