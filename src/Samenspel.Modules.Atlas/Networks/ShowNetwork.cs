using Samenspel.Engine.Networks;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Partnerships;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>Who hangs together with whom through partnerships. Every filter comes as it stands in the address; empty is no filter.</summary>
/// <param name="Tasks">A name of <see cref="NetworkTasks"/>; ICT without it.</param>
/// <param name="Form">A name of <see cref="LegalForm"/>.</param>
/// <param name="Area">A policy area as the register names it.</param>
/// <param name="Province">Partnerships with a municipality in this province.</param>
/// <param name="Municipality">The code of a municipality of today: only the group that it is in.</param>
/// <param name="Year">As it was at the end of this year; today without it, or in the year of today.</param>
internal sealed record ShowNetwork(string? Tasks = null, string? Form = null, string? Area = null, string? Province = null, string? Municipality = null, string? Year = null);

internal sealed class ShowNetworkHandler(AtlasReader reader) : IHandle<ShowNetwork, NetworkView>
{
    /// <summary>Partnerships of more municipalities say little about two of them, and would tie the whole country together.</summary>
    public const int MostMunicipalities = 20;

    public async Task<Outcome<NetworkView>> HandleAsync(ShowNetwork request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        var query = new ListQuery();
        var tasks = query.OneOf<NetworkTasks>(request.Tasks, nameof(request.Tasks)) ?? NetworkTasks.Ict;
        var form = query.OneOf<LegalForm>(request.Form, nameof(request.Form));
        var area = query.OneOf(request.Area, atlas.PolicyAreas, nameof(request.Area));
        var province = query.OneOf(request.Province, atlas.Provinces, nameof(request.Province));
        var year = query.Whole(request.Year, atlas.Today.Year, atlas.KnownFrom.Year, atlas.Today.Year, nameof(request.Year));
        var municipality = query.OneOf(request.Municipality, [.. atlas.Current.Select(one => one.Code)], nameof(request.Municipality));
        if (query.Refusals.Count > 0)
        {
            return query.Refusals;
        }

        var filter = new PartnershipFilter(IctOf(tasks), form, area, province, On: null, WithEnded: true);
        return new NetworkMaking(atlas, [.. atlas.Partnerships.Where(filter.Lets)], year, province).Make(atlas.Find(municipality));
    }

    private static IctFilter? IctOf(NetworkTasks tasks) => tasks switch
    {
        NetworkTasks.Ict => IctFilter.Ict,
        NetworkTasks.IctOrOperations => IctFilter.IctOrOperations,
        _ => null,
    };
}

/// <summary>Which partnerships make the network.</summary>
internal enum NetworkTasks
{
    /// <summary>ICT is the task or one of the stated tasks.</summary>
    Ict,

    /// <summary>Also shared business operations and merged civil services.</summary>
    IctOrOperations,

    /// <summary>Every joint arrangement of the register.</summary>
    All,
}

/// <summary>Makes the network of some partnerships at the end of a year.</summary>
internal sealed class NetworkMaking(AtlasSnapshot atlas, IReadOnlyList<Partnership> partnerships, int year, string? province)
{
    private readonly IReadOnlyList<AtlasMunicipality> _places = atlas.Current;
    private readonly Dictionary<string, int> _at = atlas.Current.Select((one, place) => (one.Code, place)).ToDictionary(one => one.Code, one => one.place, StringComparer.Ordinal);

    public NetworkView Make(AtlasMunicipality? municipality)
    {
        var standing = Standing().Where(one => one.Members.Count > 0).ToList();
        var kept = standing.Where(one => one.Members.Count <= ShowNetworkHandler.MostMunicipalities).ToList();
        var network = PartnershipNetwork.Of(_places.Count, kept.Select(one => one.Members));
        var own = municipality is null ? (int?)null : _at[municipality.Code];
        var groups = network.Groups.Where(group => own is null || group.Municipalities.Contains(own.Value)).ToList();
        var inGroups = groups.SelectMany(group => group.Municipalities).ToHashSet();
        return new NetworkView(
            year,
            atlas.KnownFrom.Year,
            atlas.Today.Year,
            municipality,
            [.. groups.Select(group => new NetworkPart(Named(group.Municipalities), [.. group.Partnerships.Select(place => LinkOf(kept[place]))]))],
            [.. network.Bridges.Where(bridge => inGroups.Contains(bridge.Municipality)).Select(bridge => new NetworkBridgeRow(
                _places[bridge.Municipality], [.. network.PartnershipsOf(bridge.Municipality).Select(place => kept[place].Partnership.Name)], [.. bridge.Parts.Select(Named)]))
                .OrderBy(row => row.Municipality.Name, NameOrder.Dutch)],
            [.. network.Alone.Select(place => _places[place]).Where(IsAsked).Where(one => municipality is null || one == municipality)],
            _places.Count(IsAsked),
            standing.Count - kept.Count,
            Median([.. inGroups.Select(one => network.PartnersOf(one).Count).Order()]),
            NetworkChanges.In(year, partnerships),
            atlas.PolicyAreas,
            atlas.Provinces);
    }

    private bool IsAsked(AtlasMunicipality one) => !one.IsFictional && (province is null || one.Province == province);

    private List<AtlasMunicipality> Named(IReadOnlyList<int> members) => [.. members.Select(member => _places[member])];

    private NetworkPartnership LinkOf((Partnership Partnership, IReadOnlyList<int> Members) one) => new(one.Partnership.Id, one.Partnership.Name, [.. one.Members.Select(member => _places[member].Code)]);

    private IEnumerable<(Partnership Partnership, IReadOnlyList<int> Members)> Standing()
    {
        if (year == atlas.Today.Year)
        {
            return partnerships.Where(one => one.IsCurrent).Select(one => (one, Places(one.Members.Where(member => member.IsOpen))));
        }

        var day = new DateOnly(year, 12, 31);
        return partnerships.Where(one => one.InForceOn(day)).Select(one => (one, Places(one.Members.Where(member => member.HoldsOn(day)))));
    }

    // On the map of today: a municipality that merged stands where its territory is now.
    private IReadOnlyList<int> Places(IEnumerable<Membership> members) =>
        [.. members.Where(member => member.CurrentCode is not null && _at.ContainsKey(member.CurrentCode)).Select(member => _at[member.CurrentCode!]).Distinct().Order()];

    private static decimal? Median(int[] sorted) =>
        sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2m;
}
