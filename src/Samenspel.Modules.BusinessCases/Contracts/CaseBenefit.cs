namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A benefit that is not money, or not of ICT. It stands beside the sum and never in it.</summary>
/// <param name="Key">Small letters, digits and hyphens; unique among the benefits.</param>
/// <param name="Who">For whom it is, or who says so; null when nobody said.</param>
public sealed record CaseBenefit(string Key, BenefitKind Kind, LocalText Text, LocalText? Who = null);
