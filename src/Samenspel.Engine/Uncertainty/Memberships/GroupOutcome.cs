namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>What a group of partners would save over the horizon, discounted, in euro.</summary>
/// <param name="Members">Keys, in the order of the case.</param>
/// <param name="Mean">Mean saving.</param>
/// <param name="Median">Half of the draws save more.</param>
/// <param name="Chance">The chance that it saves.</param>
public sealed record GroupOutcome(IReadOnlyList<string> Members, double Mean, double Median, double Chance);
