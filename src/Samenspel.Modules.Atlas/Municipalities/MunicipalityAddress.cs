using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>The list of municipalities as its address asks for it; the page and the file read it the same way.</summary>
internal sealed class MunicipalityAddress(IQueryCollection query)
{
    private static readonly string[] FilterNames = [Vocabulary.Text, Vocabulary.Province, Vocabulary.Size, Vocabulary.Ict];

    public AddressFilters Filters { get; } = new(query);

    /// <summary>The filters that count, for links.</summary>
    public IReadOnlyList<(string Name, string? Value)> InForce => [.. FilterNames.Select(name => (name, Filters.Valid(name)))];

    public bool IsFiltered => InForce.Any(filter => filter.Value is not null);

    public Task<MunicipalityList> AskAsync(IHandle<ListMunicipalities, MunicipalityList> handler, CancellationToken cancellation) =>
        Filters.AskAsync(handler, Request, NameOf, cancellation);

    /// <summary>All rows at once, for a file.</summary>
    public Task<MunicipalityList> AskAllAsync(IHandle<ListMunicipalities, MunicipalityList> handler, CancellationToken cancellation) =>
        Filters.AskAsync(handler, filters => Request(filters) with { Page = null, PageSize = $"{ListPage<MunicipalityRow>.LargestSize}" }, NameOf, cancellation);

    public ListAddress Address(MunicipalityList list) => new(
        AtlasPaths.Municipalities, InForce, Vocabulary.MunicipalityColumns.WordOf(list.SortedBy), list.Descending, list.Page.Page);

    public static ListMunicipalities Request(AddressFilters filters) => new(
        filters.Valid(Vocabulary.Text),
        filters.Valid(Vocabulary.Province),
        filters.Choice(Vocabulary.Size, Vocabulary.Sizes),
        filters.Choice(Vocabulary.Ict, Vocabulary.YesNo),
        filters.Order(Vocabulary.Sort, Vocabulary.MunicipalityColumns),
        filters.Valid(Vocabulary.Page));

    /// <summary>The name in the address of a field of the request.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(ListMunicipalities.Text) => Vocabulary.Text,
        nameof(ListMunicipalities.Province) => Vocabulary.Province,
        nameof(ListMunicipalities.Size) => Vocabulary.Size,
        nameof(ListMunicipalities.Ict) => Vocabulary.Ict,
        nameof(ListMunicipalities.Sort) => Vocabulary.Sort,
        _ => Vocabulary.Page,
    };
}
