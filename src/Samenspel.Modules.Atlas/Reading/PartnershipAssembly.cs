using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>Makes partnerships out of the rows of the register and of the ICT list.</summary>
internal sealed class PartnershipAssembly(AtlasRows rows, IReadOnlyDictionary<string, AtlasMunicipality> codes)
{
    private readonly MembershipHistory _history = new(codes);
    private readonly ILookup<string, ArrangementParticipant> _registered = rows.ArrangementParticipants.ToLookup(row => row.ArrangementId);
    private readonly ILookup<string, IctPartnershipParticipant> _ict = rows.IctParticipants.ToLookup(row => row.PartnershipId);

    public List<Partnership> Assemble()
    {
        var chains = rows.Arrangements.GroupBy(arrangement => arrangement.ChainId).Select(Ordered).ToList();
        var chainOf = chains.SelectMany(chain => chain.Select(version => (version.Id, chain))).ToDictionary(pair => pair.Id, pair => pair.chain);
        var merged = new Dictionary<string, IctPartnership>();
        var others = new List<Partnership>();
        foreach (var ict in rows.IctPartnerships)
        {
            var chain = ict.RegisterId is null ? null : chainOf.GetValueOrDefault(ict.RegisterId);
            if (chain is null || !Same(ict, chain) || !merged.TryAdd(chain[0].ChainId, ict))
            {
                others.Add(OfIctList(ict, chain ?? []));
            }
        }

        var registered = chains.Select(chain => OfChain(chain, merged.GetValueOrDefault(chain[0].ChainId)));
        return [.. registered.Concat(others).OrderBy(partnership => partnership.Name, NameOrder.Dutch)];
    }

    // An arrangement can go on after its ICT ended: GR Drechtsteden became one for social affairs only. Then they are two.
    private static bool Same(IctPartnership ict, List<Arrangement> chain) => ict.Status == PartnershipStatus.Ended != chain[^1].IsCurrent;

    private Partnership OfChain(List<Arrangement> versions, IctPartnership? ict)
    {
        var latest = versions[^1];
        var until = latest.IsCurrent ? null : latest.ValidUntil;
        var members = _history.OfRegister(versions, _registered, until);
        if (ict is not null)
        {
            members = Merge(_history.OfIctList(_ict[ict.Id], until is null ? null : PartialDate.Of(until.Value)), members);
        }

        return new Partnership
        {
            Id = latest.ChainId,
            Name = ict?.Name ?? latest.Name,
            Versions = versions,
            Ict = ict,
            Members = Ordered(members),
            Status = latest.IsCurrent ? PartnershipStatus.Current : PartnershipStatus.Ended,
            From = Earliest(versions, ict),
            Until = until is null ? null : PartialDate.Of(until.Value),
            PolicyAreas = PolicyAreasOf(versions),
            Provinces = ProvincesOf(members, latest.MainProvince),
        };
    }

    private Partnership OfIctList(IctPartnership ict, List<Arrangement> chain)
    {
        var until = PartialDate.Read(ict.End);
        var versions = chain.Take(chain.FindIndex(version => version.Id == ict.RegisterId) + 1).ToList();
        var members = _history.OfIctList(_ict[ict.Id], until);
        return new Partnership
        {
            Id = ict.Id,
            Name = ict.Name,
            Versions = versions,
            Ict = ict,
            Members = Ordered(members),
            Status = ict.Status,
            From = Earliest(versions, ict),
            Until = until,
            PolicyAreas = PolicyAreasOf(versions),
            Provinces = ProvincesOf(members, versions.Count == 0 ? null : versions[^1].MainProvince),
            ContinuedAs = chain.Count > versions.Count ? chain[0].ChainId : null,
        };
    }

    private static PartialDate? Earliest(List<Arrangement> versions, IctPartnership? ict)
    {
        var earlier = PartialDate.Read(ict?.Start);
        return versions.Count == 0 || earlier?.First < versions[0].ValidFrom ? earlier : PartialDate.Of(versions[0].ValidFrom);
    }

    private static List<Arrangement> Ordered(IEnumerable<Arrangement> chain) =>
    [
        .. chain.OrderBy(version => version.ValidFrom).ThenBy(version => version.ValidUntil ?? DateOnly.MaxValue)
            .ThenBy(version => version.Id, StringComparer.Ordinal),
    ];

    // The ICT list gives real leaving dates, so it goes first; from the register comes whoever it does not name.
    private static List<Membership> Merge(List<Membership> ict, List<Membership> register)
    {
        var byKey = register.GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Last());
        var named = ict.Select(KeyOf).ToHashSet();
        var known = ict.Select(member => byKey.TryGetValue(KeyOf(member), out var same)
            ? member with { CostKey = same.CostKey, ActingBodies = same.ActingBodies }
            : member);
        return [.. known, .. register.Where(member => !named.Contains(KeyOf(member)))];
    }

    private static string KeyOf(Membership member) => member.Code ?? member.Name;

    private static List<Membership> Ordered(List<Membership> members) =>
        [.. members.OrderBy(member => member.Type).ThenBy(member => member.Name, NameOrder.Dutch).ThenBy(member => member.JoinedOn?.First)];

    // Many versions state no area; the last that does, counts.
    private static List<string> PolicyAreasOf(List<Arrangement> versions) =>
    [
        .. (versions.LastOrDefault(version => version.PolicyAreas is not null)?.PolicyAreas ?? "")
            .Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct().Order(NameOrder.Dutch),
    ];

    private List<string> ProvincesOf(IEnumerable<Membership> members, string? main)
    {
        var provinces = members
            .Where(member => member.Leaving is Leaving.None or Leaving.ArrangementEnded && member.Code is not null)
            .Select(member => member.Code is null ? null : codes.GetValueOrDefault(member.Code)?.Province)
            .OfType<string>().GroupBy(province => province).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, NameOrder.Dutch)
            .Select(group => group.Key);
        return [.. (main is null ? [] : new[] { main }).Concat(provinces).Distinct()];
    }
}
