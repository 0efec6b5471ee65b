using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>A municipality by its code; a code of the past gives what is known of it and where it went.</summary>
internal sealed record ShowMunicipality(string? Code);

internal sealed class ShowMunicipalityHandler(AtlasReader reader) : IHandle<ShowMunicipality, MunicipalityView>
{
    public async Task<Outcome<MunicipalityView>> HandleAsync(ShowMunicipality request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        if (atlas.Find(request.Code) is not { } municipality)
        {
            var text = AtlasTexts.UnknownMunicipality;
            var message = string.Format(CultureInfo.CurrentCulture, text, request.Code);
            return new Refusal(RefusalKind.NotFound, "atlas.unknown-municipality", message, nameof(request.Code));
        }

        var comparable = municipality.IsCurrent ? ComparableMunicipalities.Of(atlas, municipality) : [];
        var partnerships = PartnershipsOf(atlas, municipality).ToList();
        return new MunicipalityView(
            municipality,
            atlas.Details.GetValueOrDefault(municipality.Code),
            atlas.RegionsOf(municipality.Code),
            [.. comparable.Select(pair => new ComparableRow(pair.Municipality, pair.Distance))],
            FinanceComparison.Of(atlas, municipality.Code, [.. comparable.Select(pair => pair.Municipality.Code)]),
            [.. partnerships.Where(row => row.Membership.IsOpen && row.Status != PartnershipStatus.Ended)],
            [.. partnerships.Where(row => !row.Membership.IsOpen || row.Status == PartnershipStatus.Ended)],
            atlas.NeighboursWithKind(municipality.Code),
            IctPartnersOf(atlas, municipality.Code),
            atlas.PredecessorsOf(municipality.Code),
            municipality.IsCurrent ? [] : atlas.SuccessorsOf(municipality.Code));
    }

    private static IEnumerable<MunicipalityPartnership> PartnershipsOf(AtlasSnapshot atlas, AtlasMunicipality municipality) =>
        from partnership in atlas.PartnershipsOf(municipality.CurrentCode)
        from member in partnership.Members
        where member.Code == municipality.Code
        orderby partnership.IsIct descending
        select new MunicipalityPartnership(
            partnership.Id, partnership.Name, partnership.Form, partnership.Ict?.Kind, partnership.IsIct, partnership.Status, partnership.PolicyAreas, member);

    private static List<IctPartner> IctPartnersOf(AtlasSnapshot atlas, string code) =>
    [
        .. atlas.CurrentPartnershipsOf(code).Where(partnership => partnership.IsIct)
            .SelectMany(partnership => partnership.Members.Where(member => member.IsOpen && member.Code is not null && member.Code != code)
                .Select(member => (Code: member.Code!, Partnership: partnership)))
            .GroupBy(pair => pair.Code)
            .Select(group => new IctPartner(
                atlas.Find(group.Key)!, [.. group.Select(pair => new PartnershipLink(pair.Partnership.Id, pair.Partnership.Name)).Distinct()]))
            .OrderBy(partner => partner.Municipality.Name, NameOrder.Dutch),
    ];
}

/// <param name="Details">Area, sizes of earlier years and register ids; null for a municipality of the past.</param>
/// <param name="Regions">Of 2021.</param>
/// <param name="Comparable">The ten nearest in inhabitants and urbanity, the nearest first.</param>
/// <param name="Partnerships">In which it takes part today, ICT first.</param>
/// <param name="FormerPartnerships">Those that it left or that ended.</param>
/// <param name="Neighbours">Of all kinds; <see cref="AdjacencyKind.Touch"/> share a point only.</param>
/// <param name="IctPartners">The municipalities with which it is in an ICT partnership today.</param>
/// <param name="Predecessors">All the way back to 2004, the latest first.</param>
/// <param name="Successors">Of a municipality of the past, the main one first.</param>
internal sealed record MunicipalityView(
    AtlasMunicipality Municipality,
    Municipality? Details,
    IReadOnlyList<RegionMembership> Regions,
    IReadOnlyList<ComparableRow> Comparable,
    IReadOnlyList<FinanceSeries> Finances,
    IReadOnlyList<MunicipalityPartnership> Partnerships,
    IReadOnlyList<MunicipalityPartnership> FormerPartnerships,
    IReadOnlyList<Neighbour> Neighbours,
    IReadOnlyList<IctPartner> IctPartners,
    IReadOnlyList<Reorganisation> Predecessors,
    IReadOnlyList<AtlasMunicipality> Successors);

internal sealed record ComparableRow(AtlasMunicipality Municipality, double Distance);

internal sealed record IctPartner(AtlasMunicipality Municipality, IReadOnlyList<PartnershipLink> Partnerships);

internal sealed record MunicipalityPartnership(
    string Id,
    string Name,
    LegalForm? Form,
    IctKind? IctKind,
    bool IsIct,
    PartnershipStatus Status,
    IReadOnlyList<string> PolicyAreas,
    Membership Membership);
