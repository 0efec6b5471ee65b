namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The straight line that gives the joint staff of a group: a fixed part and a part for every thousand inhabitants.</summary>
/// <param name="Origin">Where the line comes from.</param>
/// <param name="IsDerived">True when it is not in the source but was made from its figures.</param>
/// <param name="FixedFte">The fixed part.</param>
/// <param name="FtePerThousand">The part for every thousand inhabitants.</param>
/// <param name="Caveat">What must be known of it; null when nobody wrote any.</param>
/// <param name="Source">Where it stands; null when it comes from the source of the whole case.</param>
public sealed record SharedRule(SharedRuleOrigin Origin, bool IsDerived, decimal FixedFte, decimal FtePerThousand, LocalText? Caveat, CaseSource? Source);
