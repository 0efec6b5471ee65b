using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>The map as its address asks for it; the page and the files read it the same way.</summary>
internal sealed class MapAddress(IQueryCollection query)
{
    public AddressFilters Filters { get; } = new(query);

    /// <summary>Whether all ICT partnerships get a line round them: yes, until somebody switches it off.</summary>
    public bool WithOutlines => Filters.Choice(Vocabulary.Outlines, Vocabulary.YesNo) != nameof(YesNo.No);

    public static string WordOf(MapSubject subject) => Vocabulary.Subjects.WordOf(subject);

    public Task<MapColouring> AskAsync(IHandle<MapColours, MapColouring> handler, CancellationToken cancellation) => Filters.AskAsync(
        handler, filters => new MapColours(filters.Choice(Vocabulary.Colour, Vocabulary.Subjects)), _ => Vocabulary.Colour, cancellation);

    public Task<IctGroups> AskAsync(IHandle<ListIctGroups, IctGroups> handler, CancellationToken cancellation) => Filters.AskAsync(
        handler, filters => new ListIctGroups(filters.Valid(Vocabulary.Partnership)), _ => Vocabulary.Partnership, cancellation);
}
