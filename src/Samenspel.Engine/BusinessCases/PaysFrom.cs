namespace Samenspel.Engine.BusinessCases;

/// <summary>From how many partners a group pays, by one line of the rule.</summary>
/// <param name="Some">The smallest size at which at least one group pays; null when none does at any size.</param>
/// <param name="Every">The smallest size from which every group pays, at that size and all larger ones; null when there is none.</param>
public sealed record PaysFrom(int? Some, int? Every);
