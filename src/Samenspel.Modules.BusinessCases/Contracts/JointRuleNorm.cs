namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A rule for the joint fte of a group that a case can take over. Content, not code; its caveat stands in the rule.</summary>
/// <param name="ValidUntil">The last day of validity; null when there is none.</param>
public sealed record JointRuleNorm(string Id, LocalText Name, CaseSource Source, DateOnly ValidFrom, DateOnly? ValidUntil, CaseRule Rule);
