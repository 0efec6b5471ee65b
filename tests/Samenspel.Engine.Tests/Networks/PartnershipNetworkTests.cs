using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Networks;

namespace Samenspel.Engine.Tests.Networks;

public class PartnershipNetworkTests
{
    private const int Most = 9;

    [Fact]
    public void Of_TwoPartnershipsThatShareOne_IsOneGroupWithABridge()
    {
        var network = PartnershipNetwork.Of(7, [[0, 1, 2], [2, 3], [4], [5, 5]]);

        var group = Assert.Single(network.Groups);
        Assert.Equal([0, 1, 2, 3], group.Municipalities);
        Assert.Equal([0, 1], group.Partnerships);
        Assert.Equal([4, 5, 6], network.Alone);
        var bridge = Assert.Single(network.Bridges);
        Assert.Equal(2, bridge.Municipality);
        Assert.Equal([[0, 1], [3]], bridge.Parts);
        Assert.Equal([0, 1, 3], network.PartnersOf(2));
        Assert.Equal([0, 1], network.PartnershipsOf(2));
    }

    [Fact]
    public void Of_ARing_HasNoBridge() => Assert.Empty(PartnershipNetwork.Of(4, [[0, 1], [1, 2], [2, 3], [3, 0]]).Bridges);

    [Fact]
    public void Of_APartnershipBesideWithNobodyElse_MakesNoBridge() => Assert.Empty(PartnershipNetwork.Of(3, [[0, 1, 2], [1]]).Bridges);

    [Fact]
    public void Of_NothingAtAll_IsEmpty()
    {
        var network = PartnershipNetwork.Of(0, []);

        Assert.Empty(network.Groups);
        Assert.Empty(network.Alone);
        Assert.Empty(network.Bridges);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Of_AMunicipalityThatIsNotThere_IsRefused(int member) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartnershipNetwork.Of(3, [[0, member]]));

    [Fact]
    public void Of_AnyPartnerships_GivesTheGroupsOfTheirPairs() => Prop.ForAll(AnyPartnerships, partnerships =>
    {
        var network = PartnershipNetwork.Of(Most, partnerships);
        var labels = Labels(partnerships, without: -1);
        var sets = Enumerable.Range(0, Most).GroupBy(one => labels[one]).Select(set => set.ToArray()).ToList();
        return SameSets(network.Groups.Select(group => group.Municipalities), sets.Where(set => set.Length > 1))
            && network.Alone.SequenceEqual(sets.Where(set => set.Length == 1).Select(set => set[0]).Order())
            && network.Groups.Zip(network.Groups.Skip(1)).All(pair => pair.First.Municipalities.Count >= pair.Second.Municipalities.Count);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bridges_OfAnyPartnerships_AreThoseWhoseAbsenceMakesMoreGroups() => Prop.ForAll(AnyPartnerships, partnerships =>
    {
        var network = PartnershipNetwork.Of(Most, partnerships);
        var found = network.Bridges.ToDictionary(bridge => bridge.Municipality, bridge => bridge.Parts);
        return Enumerable.Range(0, Most).All(one =>
        {
            var whole = Labels(partnerships, without: -1);
            var rest = Labels(partnerships, one);
            var parts = Enumerable.Range(0, Most).Where(other => other != one && whole[other] == whole[one]).GroupBy(other => rest[other]).Select(part => part.ToArray()).ToList();
            return parts.Count > 1 ? found.TryGetValue(one, out var told) && SameSets(told, parts) : !found.ContainsKey(one);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_PartnershipsInAnotherOrder_GivesTheSameGroupsAndBridges() => Prop.ForAll(AnyPartnerships, partnerships =>
    {
        var one = PartnershipNetwork.Of(Most, partnerships);
        var other = PartnershipNetwork.Of(Most, partnerships.Reverse().Select(members => members.Reverse()));
        return SameSets(one.Groups.Select(group => group.Municipalities), other.Groups.Select(group => group.Municipalities))
            && one.Bridges.Select(bridge => bridge.Municipality).SequenceEqual(other.Bridges.Select(bridge => bridge.Municipality));
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<int[][]> AnyPartnerships => Arb.From(
        from count in Gen.Choose(0, 8)
        from partnerships in Gen.ArrayOf(
            from size in Gen.Choose(0, 4)
            from members in Gen.ArrayOf(Gen.Choose(0, Most - 1), size)
            select members, count)
        select partnerships);

    // Every pair of each partnership pulls two labels together until nothing changes: no graph, no queue.
    private static int[] Labels(int[][] partnerships, int without)
    {
        int[] labels = [.. Enumerable.Range(0, Most)];
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var members in partnerships.Select(members => members.Where(one => one != without).ToArray()).Where(members => members.Length > 0))
            {
                var least = members.Min(one => labels[one]);
                foreach (var one in members.Where(one => labels[one] != least))
                {
                    labels[one] = least;
                    changed = true;
                }
            }
        }

        return labels;
    }

    private static bool SameSets(IEnumerable<IReadOnlyList<int>> left, IEnumerable<IReadOnlyList<int>> right) =>
        left.Select(set => string.Join(' ', set.Order())).Order(StringComparer.Ordinal).SequenceEqual(right.Select(set => string.Join(' ', set.Order())).Order(StringComparer.Ordinal));
}
