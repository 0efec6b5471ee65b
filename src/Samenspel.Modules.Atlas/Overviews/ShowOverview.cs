using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Overviews;

/// <summary>The key numbers of the atlas and its largest ICT partnerships.</summary>
internal sealed record ShowOverview;

internal sealed class ShowOverviewHandler(AtlasReader reader) : IHandle<ShowOverview, AtlasOverview>
{
    private const int Largest = 10;

    public async Task<Outcome<AtlasOverview>> HandleAsync(ShowOverview request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        var current = atlas.Partnerships.Where(partnership => partnership.IsCurrent).ToList();
        var ict = current.Where(partnership => partnership.IsIct).ToList();
        var inIct = ict.SelectMany(MunicipalitiesOf).Distinct().Select(atlas.Find).OfType<AtlasMunicipality>().ToList();
        var sizes = atlas.Current.GroupBy(municipality => municipality.Size)
            .Where(group => group.Key is not null).OrderBy(group => group.Key)
            .Select(group => new SizeShare(group.Key!.Value, group.Count(), group.Count(inIct.Contains)));
        return new AtlasOverview(
            atlas.Current.Count,
            atlas.Current.Sum(municipality => (long)(municipality.Inhabitants ?? 0)),
            atlas.Current.Max(municipality => municipality.InhabitantsOn),
            inIct.Count,
            inIct.Sum(municipality => (long)(municipality.Inhabitants ?? 0)),
            current.Count,
            ict.Count,
            atlas.Partnerships.Count(partnership => partnership is { IsIct: true, Status: PartnershipStatus.Ended }),
            [.. sizes],
            [.. ict.Select(partnership => GroupOf(atlas, partnership))
                .OrderByDescending(group => group.Inhabitants).ThenBy(group => group.Name, NameOrder.Dutch).Take(Largest)]);
    }

    private static IEnumerable<string> MunicipalitiesOf(Partnership partnership) =>
        partnership.LastMembers.Select(member => member.Code).OfType<string>().Distinct();

    private static LargeGroup GroupOf(AtlasSnapshot atlas, Partnership partnership)
    {
        var members = MunicipalitiesOf(partnership).Select(atlas.Find).OfType<AtlasMunicipality>().ToList();
        return new LargeGroup(
            partnership.Id, partnership.Name, partnership.Form, partnership.Form is null ? partnership.Ict?.LegalForm : null, partnership.Ict?.Kind,
            partnership.From, members.Count, members.Sum(municipality => (long)(municipality.Inhabitants ?? 0)));
    }
}

/// <param name="InIct">Municipalities that take part in an ICT partnership today, as far as the sources tell.</param>
/// <param name="InhabitantsInIct">Who live there.</param>
/// <param name="Sizes">The same by size class, from small to large.</param>
/// <param name="Largest">ICT partnerships of today by the inhabitants of their municipalities.</param>
internal sealed record AtlasOverview(
    int Municipalities,
    long Inhabitants,
    DateOnly? InhabitantsOn,
    int InIct,
    long InhabitantsInIct,
    int Partnerships,
    int IctPartnerships,
    int EndedIctPartnerships,
    IReadOnlyList<SizeShare> Sizes,
    IReadOnlyList<LargeGroup> Largest);

internal sealed record SizeShare(SizeClass Size, int Municipalities, int InIct);

internal sealed record LargeGroup(
    string Id, string Name, LegalForm? Form, string? FormInWords, IctKind? IctKind, PartialDate? From, int Municipalities, long Inhabitants);
