namespace Samenspel.Modules.Process.Contracts;

/// <summary>The forces that move a group, and the reactions to change.</summary>
/// <param name="Edition">Where they come from.</param>
/// <param name="Scale">From the lowest number to the highest; only the ends have a name, the others are their number.</param>
/// <param name="Forces">Each with what holds for a group.</param>
/// <param name="Reactions">Each with its sign.</param>
public sealed record ContentForces(ContentEdition Edition, IReadOnlyList<ContentOption> Scale, IReadOnlyList<ContentForce> Forces, IReadOnlyList<ContentReaction> Reactions);
