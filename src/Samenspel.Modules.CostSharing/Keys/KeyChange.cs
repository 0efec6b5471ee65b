namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>The least money that must move between participants so that no group would leave.</summary>
/// <param name="MovedCents">How much moves in total.</param>
/// <param name="Cents">What each pays more (or, below zero, less), in the order of the participants; adds up to nothing.</param>
/// <param name="ReachesCore">False when no sharing keeps everybody in: then this is the way to the one with the smallest objections.</param>
internal sealed record KeyChange(long MovedCents, IReadOnlyList<long> Cents, bool ReachesCore)
{
    /// <summary>Whole euros, in cents, so rounded that they still add up to nothing.</summary>
    public IReadOnlyList<long> Euros => [.. Engine.Amounts.WholeCents.AddingUp([.. Cents.Select(one => one / 100m)]).Select(one => one * 100)];
}
