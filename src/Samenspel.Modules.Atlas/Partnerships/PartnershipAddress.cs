using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>The list of partnerships as its address asks for it; the page and the file read it the same way.</summary>
internal sealed class PartnershipAddress(IQueryCollection query)
{
    private static readonly string[] FilterNames =
        [Vocabulary.Text, Vocabulary.Ict, Vocabulary.Form, Vocabulary.Area, Vocabulary.Province, Vocabulary.On, Vocabulary.Ended];

    public AddressFilters Filters { get; } = new(query);

    /// <summary>The day in force; null when none was asked for or it is no date.</summary>
    public DateOnly? Day => DateInput.Read(Filters.Valid(Vocabulary.On));

    /// <summary>The filters that count, for links.</summary>
    public IReadOnlyList<(string Name, string? Value)> InForce => [.. FilterNames.Select(name => (name, Filters.Valid(name)))];

    public bool IsFiltered => InForce.Any(filter => filter.Value is not null);

    public Task<PartnershipList> AskAsync(IHandle<ListPartnerships, PartnershipList> handler, CancellationToken cancellation) =>
        Filters.AskAsync(handler, Request, NameOf, cancellation);

    /// <summary>All rows at once, for a file.</summary>
    public Task<PartnershipList> AskAllAsync(IHandle<ListPartnerships, PartnershipList> handler, CancellationToken cancellation) =>
        Filters.AskAsync(handler, filters => Request(filters) with { Page = null, PageSize = $"{ListPage<PartnershipRow>.LargestSize}" }, NameOf, cancellation);

    public ListAddress Address(PartnershipList list) => new(
        AtlasPaths.Partnerships, InForce, Vocabulary.PartnershipColumns.WordOf(list.SortedBy), list.Descending, list.Page.Page);

    // A date as people type it; what is no date goes to the handler, which refuses it.
    public static ListPartnerships Request(AddressFilters filters) => new(
        filters.Valid(Vocabulary.Text),
        filters.Choice(Vocabulary.Ict, Vocabulary.IctTasks),
        filters.Choice(Vocabulary.Form, Vocabulary.Forms),
        filters.Valid(Vocabulary.Area),
        filters.Valid(Vocabulary.Province),
        DateInput.Read(filters.Valid(Vocabulary.On))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? filters.Valid(Vocabulary.On),
        filters.Choice(Vocabulary.Ended, Vocabulary.YesNo),
        filters.Order(Vocabulary.Sort, Vocabulary.PartnershipColumns),
        filters.Valid(Vocabulary.Page));

    /// <summary>The name in the address of a field of the request.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(ListPartnerships.Text) => Vocabulary.Text,
        nameof(ListPartnerships.Ict) => Vocabulary.Ict,
        nameof(ListPartnerships.Form) => Vocabulary.Form,
        nameof(ListPartnerships.Area) => Vocabulary.Area,
        nameof(ListPartnerships.Province) => Vocabulary.Province,
        nameof(ListPartnerships.On) => Vocabulary.On,
        nameof(ListPartnerships.Ended) => Vocabulary.Ended,
        nameof(ListPartnerships.Sort) => Vocabulary.Sort,
        _ => Vocabulary.Page,
    };
}
