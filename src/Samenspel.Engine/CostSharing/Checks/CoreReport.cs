namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Whether a sharing keeps everybody in, and the groups that gain least or would leave.</summary>
/// <param name="InCore">False when a group is better off on its own; null when that cannot be decided for so many players.</param>
/// <param name="Groups">The groups with the largest excess, largest first; empty when they are not known.</param>
/// <param name="IsComplete">
/// True when these are the first of all groups. Else only the first is: in a concave form the others are groups that would leave, of
/// their kind (the first so many by share per weight, one alone, all but one).
/// </param>
public sealed record CoreReport(bool? InCore, IReadOnlyList<LeavingGroup> Groups, bool IsComplete);
