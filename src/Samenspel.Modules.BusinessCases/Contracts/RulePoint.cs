namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A known point of the rule; both ends are equal when it is one value.</summary>
public sealed record RulePoint(long Inhabitants, decimal Low, decimal High);
