namespace Samenspel.Engine.Partners.Divisions;

/// <summary>What a group costs; finite and zero or more. Called from several threads, so it must not remember anything.</summary>
/// <param name="members">At least one, in the order in which the group grew.</param>
/// <returns>Any unit; a division adds them up.</returns>
public delegate double GroupCost(ReadOnlySpan<int> members);
