using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>Partnerships. Every filter comes as it stands in the address; empty is no filter.</summary>
/// <param name="Ict">A name of <see cref="IctFilter"/>.</param>
/// <param name="Form">A name of <see cref="LegalForm"/>.</param>
/// <param name="Area">A policy area as the register names it.</param>
/// <param name="On">In force on this date, yyyy-mm-dd or dd-mm-yyyy. Without it: those of today, and those of which it is unknown.</param>
/// <param name="Ended">Yes: those that ended as well, when there is no date.</param>
/// <param name="Sort">A name of <see cref="PartnershipColumn"/>, with a minus before it for the other direction.</param>
internal sealed record ListPartnerships(
    string? Text = null,
    string? Ict = null,
    string? Form = null,
    string? Area = null,
    string? Province = null,
    string? On = null,
    string? Ended = null,
    string? Sort = null,
    string? Page = null,
    string? PageSize = null);

internal sealed class ListPartnershipsHandler(AtlasReader reader) : IHandle<ListPartnerships, PartnershipList>
{
    public async Task<Outcome<PartnershipList>> HandleAsync(ListPartnerships request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        var query = new ListQuery();
        var filter = new PartnershipFilter(
            query.OneOf<IctFilter>(request.Ict, nameof(request.Ict)),
            query.OneOf<LegalForm>(request.Form, nameof(request.Form)),
            query.OneOf(request.Area, atlas.PolicyAreas, nameof(request.Area)),
            query.OneOf(request.Province, atlas.PartnershipProvinces, nameof(request.Province)),
            query.Date(request.On, nameof(request.On)),
            query.YesOrNo(request.Ended, nameof(request.Ended)) == true);
        var text = query.Text(request.Text, nameof(request.Text));
        var (column, descending) = query.Sort(request.Sort, PartnershipColumn.Name, nameof(request.Sort));
        var page = query.Whole(request.Page, 1, 1, 100_000, nameof(request.Page));
        var size = query.Whole(request.PageSize, ListPage<PartnershipRow>.StandardSize, 1, ListPage<PartnershipRow>.LargestSize, nameof(request.PageSize));
        if (query.Refusals.Count > 0)
        {
            return query.Refusals;
        }

        var named = text is null ? atlas.Partnerships : atlas.SearchIndex.MatchPartnerships(text).OrderByDescending(match => match.Score).Select(match => match.Partnership);
        var rows = named.Where(filter.Lets).Select(partnership => PartnershipRow.Of(partnership, filter.On));
        var sorted = text is not null && request.Sort is null ? rows : Sorted(rows, isByName: text is null, column, descending);
        return new PartnershipList(ListPage<PartnershipRow>.Of([.. sorted], page, size), atlas.PolicyAreas, atlas.PartnershipProvinces, column, descending);
    }

    private static IEnumerable<PartnershipRow> Sorted(IEnumerable<PartnershipRow> rows, bool isByName, PartnershipColumn column, bool descending)
    {
        List<PartnershipRow> byName = [.. isByName ? rows : rows.OrderBy(row => row.Name, NameOrder.Dutch)];
        IEnumerable<PartnershipRow> sorted = column switch
        {
            PartnershipColumn.Form => byName.OrderBy(row => row.Form?.ToString() ?? row.FormInWords, NameOrder.Dutch),
            PartnershipColumn.Municipalities => byName.OrderBy(row => row.Municipalities),
            PartnershipColumn.From => byName.OrderBy(row => row.From?.First),
            PartnershipColumn.Province => byName.OrderBy(row => row.Provinces.Count == 0 ? "" : row.Provinces[0], NameOrder.Dutch),
            _ => byName,
        };
        return descending ? sorted.Reverse() : sorted;
    }
}

internal sealed record PartnershipFilter(IctFilter? Ict, LegalForm? Form, string? Area, string? Province, DateOnly? On, bool WithEnded)
{
    public bool Lets(Partnership partnership) =>
        (Ict is null || (Ict == IctFilter.Ict ? partnership.IsIct : partnership.IsIct || partnership.Ict is not null))
        && (Form is null || partnership.Form == Form)
        && (Area is null || partnership.PolicyAreas.Contains(Area))
        && (Province is null || partnership.Provinces.Contains(Province))
        && (On is { } day ? partnership.InForceOn(day) : WithEnded || partnership.Status != PartnershipStatus.Ended);
}

internal enum IctFilter
{
    /// <summary>ICT is the task or one of the stated tasks.</summary>
    Ict,

    /// <summary>Also shared business operations and merged civil services, whose source does not state ICT separately.</summary>
    IctOrOperations,
}

internal enum PartnershipColumn
{
    Name,
    Form,
    Municipalities,
    From,
    Province,
}

/// <param name="Areas">Policy areas to choose from.</param>
internal sealed record PartnershipList(
    ListPage<PartnershipRow> Page, IReadOnlyList<string> Areas, IReadOnlyList<string> Provinces, PartnershipColumn SortedBy, bool Descending);

/// <param name="FormInWords">Of an ICT partnership that the register does not hold.</param>
/// <param name="Municipalities">How many take part on the date that was asked for, else today; of one that ended, at the end.</param>
internal sealed record PartnershipRow(
    string Id,
    string Name,
    LegalForm? Form,
    string? FormInWords,
    IctKind? IctKind,
    bool IsIct,
    PartnershipStatus Status,
    PartialDate? From,
    PartialDate? Until,
    IReadOnlyList<string> PolicyAreas,
    IReadOnlyList<string> Provinces,
    int Municipalities,
    int OtherParticipants)
{
    public static PartnershipRow Of(Partnership partnership, DateOnly? day)
    {
        var members = (day is { } on ? partnership.Members.Where(member => member.HoldsOn(on)) : partnership.LastMembers).ToList();
        var municipalities = members.Count(member => member.Type == ParticipantType.Municipality);
        return new PartnershipRow(
            partnership.Id, partnership.Name, partnership.Form, partnership.Form is null ? partnership.Ict?.LegalForm : null, partnership.Ict?.Kind,
            partnership.IsIct, partnership.Status, partnership.From, partnership.Until, partnership.PolicyAreas, partnership.Provinces,
            municipalities, members.Count - municipalities);
    }
}
