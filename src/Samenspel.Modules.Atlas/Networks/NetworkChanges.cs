using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>Tells who joined and who left in a year. A merger of municipalities is neither.</summary>
internal static class NetworkChanges
{
    public static IReadOnlyList<NetworkChange> In(int year, IEnumerable<Partnership> partnerships) =>
        [.. partnerships.OrderBy(one => one.Name, NameOrder.Dutch).SelectMany(one => Of(one, year))];

    private static IEnumerable<NetworkChange> Of(Partnership partnership, int year)
    {
        var members = partnership.Members.Where(member => member.Type == ParticipantType.Municipality).ToList();
        var began = partnership.From?.First;
        var events = members
            .Where(member => !member.FromPredecessor && member.JoinedOn?.First.Year == year)
            .Select(member => (Kind: member.JoinedOn!.Value.First <= began ? NetworkChangeKind.Began : NetworkChangeKind.Joined, member.Name, On: member.JoinedOn))
            .Concat(members.Where(member => member.LeftOn?.First.Year == year && KindOf(member.Leaving) is not null).Select(member => (Kind: KindOf(member.Leaving)!.Value, member.Name, On: member.LeftOn)));
        return events.GroupBy(one => one.Kind).OrderBy(group => group.Key)
            .Select(group => new NetworkChange(
                partnership.Id, partnership.Name, group.Key, [.. group.Select(one => one.Name).Distinct().Order(NameOrder.Dutch)],
                group.Select(one => one.On).Distinct().Count() == 1 ? group.First().On : null));
    }

    private static NetworkChangeKind? KindOf(Leaving leaving) => leaving switch
    {
        Leaving.Known => NetworkChangeKind.Left,
        Leaving.Inferred => NetworkChangeKind.LeftInferred,
        Leaving.ArrangementEnded => NetworkChangeKind.Ended,
        _ => null,
    };
}
