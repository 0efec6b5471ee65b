namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>Who matters for whether it pays, for one variant against one baseline.</summary>
/// <param name="Changes">Leaving of each member and joining of each candidate.</param>
/// <param name="Groups">
/// Groups of two or more members by size; all of them to <see cref="Cases.CaseLimits.MaxPartnersForAllGroups"/> members, beyond that
/// for each size the largest and the smallest by inhabitants. Groups with a missing number are left out.
/// </param>
/// <param name="AreAllGroups">Whether every group was computed.</param>
public sealed record MembershipResult(string Variant, string Baseline, IReadOnlyList<MembershipChange> Changes, IReadOnlyList<GroupOutcome> Groups, bool AreAllGroups)
{
    /// <summary>The groups by size, from small to large.</summary>
    public IReadOnlyList<GroupSize> Sizes =>
    [
        .. from outcome in Groups
           group outcome by outcome.Members.Count into same
           orderby same.Key
           select new GroupSize(same.Key, same.Count(), same.Count(outcome => outcome.Median > 0), same.MinBy(outcome => outcome.Median)!, same.MaxBy(outcome => outcome.Median)!),
    ];

    /// <summary>The smallest number of partners at which some group saves in at least half of the draws; null when none does.</summary>
    public int? SomePayFrom => Sizes.FirstOrDefault(size => size.Paying > 0)?.Size;

    /// <summary>The number of partners from which every group does; null when there is none, or when not all groups were computed.</summary>
    public int? AllPayFrom => !AreAllGroups ? null : Sizes.Reverse().TakeWhile(size => size.Paying == size.Groups).LastOrDefault()?.Size;
}
