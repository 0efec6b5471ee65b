namespace Samenspel.Engine.BusinessCases;

/// <summary>Some of the participants together.</summary>
/// <param name="Members">Their keys, in the order of the case.</param>
/// <param name="Inhabitants">The sum of the members.</param>
/// <param name="Comparison">By the rule for two or more members; a single member has its own figure for going alone.</param>
public sealed record GroupResult(IReadOnlyList<string> Members, long Inhabitants, StaffingComparison Comparison);
