using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>
/// What if this one leaves, what if that one joins, and from how many partners it pays. Every group is computed on the same draws, so
/// that a difference between two groups is theirs and not the draws'.
/// </summary>
public static class MembershipCalculation
{
    /// <param name="input">The case.</param>
    /// <param name="variant">Key of a variant.</param>
    /// <param name="baseline">Key of a baseline.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <exception cref="ArgumentException">The case or the options have a fault, or a key is unknown.</exception>
    public static MembershipResult Of(UncertainCase input, string variant, string baseline, RunOptions options, RunWatch? watch = null)
    {
        CaseCheck.Demand(input);
        options.Demand();
        var groups = new GroupRows(input, input.Find(variant), input.Find(baseline));
        var members = input.Members;
        var whole = groups.Saving(members, members);
        int[] changing = [.. Enumerable.Range(0, input.Partners.Count)];
        (int? After, int? Others)[] changes = [.. changing.Select(partner => Change(groups, members, partner))];
        var isAll = members.Length <= CaseLimits.MaxPartnersForAllGroups;
        (int[] Members, int? Row)[] all = [.. (isAll ? All(members) : Nested(input, members)).Select(group => (group, groups.Saving(group, group)))];
        var found = GroupSpreads.Of(groups, whole, options, watch ?? RunWatch.None);
        return new(
            variant, baseline,
            [.. changing.Select(partner => new MembershipChange(input.Partners[partner].Key, !input.Partners[partner].IsMember, At(changes[partner].After), At(changes[partner].Others)))],
            [.. all.Where(group => group.Row is not null).Select(group => Outcome(input, group.Members, found[group.Row!.Value]))],
            isAll);

        Spread? At(int? row) => row is { } place ? found[place] : null;
    }

    private static (int? After, int? Others) Change(GroupRows groups, int[] members, int partner)
    {
        int[] after = [.. members.Contains(partner) ? members.Where(member => member != partner) : members.Append(partner).Order()];
        int[] others = [.. members.Where(member => member != partner)];
        return after.Length == 0 ? (null, null) : (groups.Saving(after, after), groups.Difference(after, members, others));
    }

    private static GroupOutcome Outcome(UncertainCase input, int[] members, Spread spread) =>
        new([.. members.Select(member => input.Partners[member].Key)], spread.Mean, spread.P50, spread.ChanceAboveZero);

    private static IEnumerable<int[]> All(int[] members) => Enumerable.Range(1, (1 << members.Length) - 1)
        .Select(group => members.Where((_, i) => ((group >> i) & 1) == 1).ToArray()).Where(group => group.Length > 1);

    private static IEnumerable<int[]> Nested(UncertainCase input, int[] members)
    {
        int[] bySize = [.. members.OrderBy(member => input.Partners[member].Inhabitants ?? 0).ThenBy(member => input.Partners[member].Key, StringComparer.Ordinal)];
        return Enumerable.Range(2, members.Length - 1).SelectMany(size => size == members.Length
            ? new[] { bySize.Order().ToArray() }
            : [bySize.Take(size).Order().ToArray(), bySize.TakeLast(size).Order().ToArray()]);
    }
}
