namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>The way in for other modules and for the site's search box. The answers come from memory.</summary>
public interface IAtlas
{
    ValueTask<IMunicipalities> MunicipalitiesAsync(CancellationToken cancellation);

    /// <summary>How old the register is, for the sources below a figure.</summary>
    ValueTask<RegisterDay> RegisterDayAsync(CancellationToken cancellation);

    /// <summary>How much the atlas holds, for a page that introduces it.</summary>
    ValueTask<AtlasFacts> FactsAsync(CancellationToken cancellation);

    /// <summary>All that is known of today's municipalities together, to search for partners.</summary>
    ValueTask<CountryFacts> CountryAsync(CancellationToken cancellation);

    /// <summary>Municipalities of today, former ones (which lead to their successor) and partnerships, the best match first.</summary>
    ValueTask<IReadOnlyList<AtlasHit>> SearchAsync(string? query, int limit, CancellationToken cancellation);
}
