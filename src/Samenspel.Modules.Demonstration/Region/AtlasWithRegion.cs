using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>
/// The atlas with the fictional municipalities beside the real ones, for choosing participants. They are never among the municipalities of today, nor in
/// facts, searches of the site or on the map: the atlas's own pages and statistics stay real.
/// </summary>
internal sealed class AtlasWithRegion(IAtlas atlas, FictionalRegion region) : IAtlas
{
    private RegionAndRealOnes? _last;

    public async ValueTask<IMunicipalities> MunicipalitiesAsync(CancellationToken cancellation)
    {
        var real = await atlas.MunicipalitiesAsync(cancellation);
        var last = _last;
        return last?.Real == real ? last : _last = new RegionAndRealOnes(real, region);
    }

    public ValueTask<RegisterDay> RegisterDayAsync(CancellationToken cancellation) => atlas.RegisterDayAsync(cancellation);

    public ValueTask<AtlasFacts> FactsAsync(CancellationToken cancellation) => atlas.FactsAsync(cancellation);

    public ValueTask<CountryFacts> CountryAsync(CancellationToken cancellation) => atlas.CountryAsync(cancellation);

    public ValueTask<IReadOnlyList<AtlasHit>> SearchAsync(string? query, int limit, CancellationToken cancellation) => atlas.SearchAsync(query, limit, cancellation);
}
