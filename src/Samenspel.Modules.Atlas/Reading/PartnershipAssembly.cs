using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>Makes partnerships out of the rows of the register and of the ICT list.</summary>
internal sealed class PartnershipAssembly(AtlasRows rows, IReadOnlyDictionary<string, AtlasMunicipality> codes)
{
    private readonly MembershipHistory _history = new(codes);
    private readonly ILookup<string, ArrangementParticipant> _registered = rows.ArrangementParticipants.ToLookup(row => row.ArrangementId);
    private readonly ILookup<string, IctPartnershipParticipant> _ict = rows.IctParticipants.ToLookup(row => row.PartnershipId);

    public List<Partnership> Assemble()
    {
        var chainOf = rows.Arrangements.ToDictionary(arrangement => arrangement.Id, arrangement => arrangement.ChainId);
        var ictByChain = rows.IctPartnerships
            .Where(ict => ict.RegisterId is not null)
            .GroupBy(ict => chainOf.GetValueOrDefault(ict.RegisterId!) ?? "")
            .ToDictionary(group => group.Key, group => group.First());
        var merged = ictByChain.Values.Select(ict => ict.Id).ToHashSet();
        var chains = rows.Arrangements.GroupBy(arrangement => arrangement.ChainId).Select(chain => OfChain(chain, ictByChain.GetValueOrDefault(chain.Key)));
        var others = rows.IctPartnerships.Where(ict => !merged.Contains(ict.Id)).Select(OfIctList);
        return [.. chains.Concat(others).OrderBy(partnership => partnership.Name, NameOrder.Dutch)];
    }

    private Partnership OfChain(IGrouping<string, Arrangement> chain, IctPartnership? ict)
    {
        var versions = chain
            .OrderBy(version => version.ValidFrom).ThenBy(version => version.ValidUntil ?? DateOnly.MaxValue)
            .ThenBy(version => version.Id, StringComparer.Ordinal).ToList();
        var latest = versions[^1];
        var until = latest.IsCurrent ? null : latest.ValidUntil;
        var members = _history.OfRegister(versions, _registered, until);
        if (ict is not null)
        {
            members = Merge(_history.OfIctList(_ict[ict.Id], until is null ? null : PartialDate.Of(until.Value)), members);
        }

        var start = PartialDate.Of(versions[0].ValidFrom);
        var earlier = PartialDate.Read(ict?.Start);
        return new Partnership
        {
            Id = chain.Key,
            Name = ict?.Name ?? latest.Name,
            Versions = versions,
            Ict = ict,
            Members = Ordered(members),
            Status = latest.IsCurrent ? PartnershipStatus.Current : PartnershipStatus.Ended,
            From = earlier?.First < start.First ? earlier : start,
            Until = until is null ? null : PartialDate.Of(until.Value),
            PolicyAreas = PolicyAreasOf(versions),
            Provinces = ProvincesOf(members, latest.MainProvince),
        };
    }

    private Partnership OfIctList(IctPartnership ict)
    {
        var until = PartialDate.Read(ict.End);
        var members = _history.OfIctList(_ict[ict.Id], until);
        return new Partnership
        {
            Id = ict.Id,
            Name = ict.Name,
            Versions = [],
            Ict = ict,
            Members = Ordered(members),
            Status = ict.Status,
            From = PartialDate.Read(ict.Start),
            Until = until,
            PolicyAreas = [],
            Provinces = ProvincesOf(members, null),
        };
    }

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

    private static List<string> PolicyAreasOf(IEnumerable<Arrangement> versions) => [.. versions
        .SelectMany(version => (version.PolicyAreas ?? "").Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Distinct().Order(NameOrder.Dutch)];

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
