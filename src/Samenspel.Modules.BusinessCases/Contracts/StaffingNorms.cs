namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The norms that come with the product, in the order of their ids.</summary>
public sealed record StaffingNorms(IReadOnlyList<FteNorm> Curves, IReadOnlyList<JointRuleNorm> Rules);
