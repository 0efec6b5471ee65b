namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>The years of a transition.</summary>
/// <param name="Years">Year 0 to the last; empty when there are faults.</param>
/// <param name="FromKey">In the last year, what each pays more than by the key alone, in cents; zeros when the key is reached.</param>
/// <param name="Faults">All that is wrong; empty when there are years.</param>
public sealed record TransitionResult(IReadOnlyList<TransitionYear> Years, IReadOnlyList<long> FromKey, IReadOnlyList<KeyFault> Faults)
{
    /// <summary>False when cap and floor keep somebody from the key in the last year.</summary>
    public bool ReachesKey => Faults.Count == 0 && FromKey.All(cents => cents == 0);

    /// <summary>The years in which a limit cannot hold for everyone.</summary>
    public IReadOnlyList<int> BrokenYears => [.. Years.Where(year => year.Broken is not null).Select(year => year.Year)];
}
