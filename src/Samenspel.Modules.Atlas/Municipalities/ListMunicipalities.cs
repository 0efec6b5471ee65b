using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>The municipalities of today. Every filter comes as it stands in the address; empty is no filter.</summary>
/// <param name="Size">A name of <see cref="SizeClass"/>.</param>
/// <param name="Ict">Yes or No: takes part in an ICT partnership today.</param>
/// <param name="Sort">A name of <see cref="MunicipalityColumn"/>, with a minus before it for the other direction.</param>
internal sealed record ListMunicipalities(
    string? Text = null, string? Province = null, string? Size = null, string? Ict = null, string? Sort = null, string? Page = null, string? PageSize = null);

internal sealed class ListMunicipalitiesHandler(AtlasReader reader) : IHandle<ListMunicipalities, MunicipalityList>
{
    public async Task<Outcome<MunicipalityList>> HandleAsync(ListMunicipalities request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        var query = new ListQuery();
        var text = query.Text(request.Text, nameof(request.Text));
        var province = query.OneOf(request.Province, atlas.Provinces, nameof(request.Province));
        var size = query.OneOf<SizeClass>(request.Size, nameof(request.Size));
        var ict = query.YesOrNo(request.Ict, nameof(request.Ict));
        var (column, descending) = query.Sort(request.Sort, MunicipalityColumn.Name, nameof(request.Sort));
        var page = query.Whole(request.Page, 1, 1, 100_000, nameof(request.Page));
        var pageSize = query.Whole(request.PageSize, ListPage<MunicipalityRow>.StandardSize, 1, ListPage<MunicipalityRow>.LargestSize, nameof(request.PageSize));
        if (query.Refusals.Count > 0)
        {
            return query.Refusals;
        }

        var named = text is null ? atlas.Current : atlas.Search(text, int.MaxValue);
        var rows = named
            .Where(municipality => (province is null || municipality.Province == province) && (size is null || municipality.Size == size))
            .Select(municipality => Row(atlas, municipality))
            .Where(row => ict is null || row.InIctPartnership == ict);
        var sorted = text is not null && request.Sort is null ? rows : Sorted(rows, isByName: text is null, column, descending);
        return new MunicipalityList(ListPage<MunicipalityRow>.Of([.. sorted], page, pageSize), atlas.Provinces, column, descending);
    }

    private static MunicipalityRow Row(AtlasSnapshot atlas, AtlasMunicipality municipality)
    {
        var current = atlas.CurrentPartnershipsOf(municipality.Code).ToList();
        return new MunicipalityRow(
            municipality.Code, municipality.Name, municipality.Province, municipality.Inhabitants, municipality.Size, municipality.Urbanity,
            current.Count, [.. current.Where(partnership => partnership.IsIct).Select(partnership => new PartnershipLink(partnership.Id, partnership.Name))]);
    }

    private static IEnumerable<MunicipalityRow> Sorted(IEnumerable<MunicipalityRow> rows, bool isByName, MunicipalityColumn column, bool descending)
    {
        List<MunicipalityRow> byName = [.. isByName ? rows : rows.OrderBy(row => row.Name, NameOrder.Dutch)];
        IEnumerable<MunicipalityRow> sorted = column switch
        {
            MunicipalityColumn.Province => byName.OrderBy(row => row.Province, NameOrder.Dutch),
            MunicipalityColumn.Inhabitants => byName.OrderBy(row => row.Inhabitants),
            MunicipalityColumn.Urbanity => byName.OrderBy(row => row.Urbanity),
            MunicipalityColumn.Partnerships => byName.OrderBy(row => row.Partnerships),
            _ => byName,
        };
        return descending ? sorted.Reverse() : sorted;
    }
}

internal enum MunicipalityColumn
{
    Name,
    Province,
    Inhabitants,
    Urbanity,
    Partnerships,
}

/// <param name="Provinces">To choose from.</param>
internal sealed record MunicipalityList(ListPage<MunicipalityRow> Page, IReadOnlyList<string> Provinces, MunicipalityColumn SortedBy, bool Descending);

/// <param name="Partnerships">How many partnerships it takes part in today, all tasks together.</param>
internal sealed record MunicipalityRow(
    string Code,
    string Name,
    string Province,
    int? Inhabitants,
    SizeClass? Size,
    int? Urbanity,
    int Partnerships,
    IReadOnlyList<PartnershipLink> IctPartnerships)
{
    public bool InIctPartnership => IctPartnerships.Count > 0;
}

internal sealed record PartnershipLink(string Id, string Name);
