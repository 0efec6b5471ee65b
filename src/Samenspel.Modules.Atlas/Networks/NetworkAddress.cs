using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>The network as its address asks for it; the page, the file and the API read it the same way.</summary>
internal sealed class NetworkAddress(IQueryCollection query)
{
    private static readonly string[] FilterNames = [Vocabulary.Ict, Vocabulary.Form, Vocabulary.Area, Vocabulary.Province, Vocabulary.Municipality, Vocabulary.Year];

    public AddressFilters Filters { get; } = new(query);

    /// <summary>The filters that count, for links.</summary>
    public IReadOnlyList<(string Name, string? Value)> InForce => [.. FilterNames.Select(name => (name, Filters.Valid(name)))];

    public bool IsFiltered => InForce.Any(filter => filter.Value is not null);

    public Task<NetworkView> AskAsync(IHandle<ShowNetwork, NetworkView> handler, CancellationToken cancellation) => Filters.AskAsync(handler, Request, NameOf, cancellation);

    public static ShowNetwork Request(AddressFilters filters) => new(
        filters.Choice(Vocabulary.Ict, Vocabulary.NetworkTasks),
        filters.Choice(Vocabulary.Form, Vocabulary.Forms),
        filters.Valid(Vocabulary.Area),
        filters.Valid(Vocabulary.Province),
        filters.Valid(Vocabulary.Municipality),
        filters.Valid(Vocabulary.Year));

    /// <summary>The name in the address of a field of the request.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(ShowNetwork.Tasks) => Vocabulary.Ict,
        nameof(ShowNetwork.Form) => Vocabulary.Form,
        nameof(ShowNetwork.Area) => Vocabulary.Area,
        nameof(ShowNetwork.Province) => Vocabulary.Province,
        nameof(ShowNetwork.Municipality) => Vocabulary.Municipality,
        _ => Vocabulary.Year,
    };

    /// <summary>The same filters for the list of partnerships, which has no groups and counts by day.</summary>
    public IReadOnlyList<(string Name, string? Value)> ForTheList(NetworkView view) =>
    [
        (Vocabulary.Ict, Filters.Choice(Vocabulary.Ict, Vocabulary.NetworkTasks) switch
        {
            nameof(NetworkTasks.All) => null,
            nameof(NetworkTasks.IctOrOperations) => Vocabulary.NetworkTasks.WordOf(NetworkTasks.IctOrOperations),
            _ => Vocabulary.NetworkTasks.WordOf(NetworkTasks.Ict),
        }),
        (Vocabulary.Form, Filters.Valid(Vocabulary.Form)),
        (Vocabulary.Area, Filters.Valid(Vocabulary.Area)),
        (Vocabulary.Province, Filters.Valid(Vocabulary.Province)),
        (Vocabulary.On, view.IsToday ? null : $"{view.Year}-12-31"),
    ];
}
