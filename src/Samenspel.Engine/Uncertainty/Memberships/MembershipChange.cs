using Samenspel.Engine.Uncertainty.Outcomes;

namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>What happens when one member leaves, or one candidate joins. Euro, net present value over the horizon.</summary>
/// <param name="Partner">Key of the one that leaves or joins.</param>
/// <param name="Joins">True for a candidate that joins.</param>
/// <param name="After">What the group saves afterwards; null when a number is missing or nobody is left.</param>
/// <param name="ForTheOthers">
/// How much more the others save than before, on the same draws: below zero they lose by it. Null when a number is missing or nobody is left.
/// </param>
public sealed record MembershipChange(string Partner, bool Joins, Spread? After, Spread? ForTheOthers);
