namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The rule for the joint fte of a smaller group: a straight line, either through two points or given by its two parts.</summary>
/// <param name="Points">Two points, or null when the parts are given.</param>
/// <param name="FixedFte">The fixed part, or null when points are given.</param>
/// <param name="FtePer1000">The part for every thousand inhabitants, or null when points are given.</param>
/// <param name="GroupInhabitants">The size at which the whole group counts; null: the sum of the participants.</param>
/// <param name="Derived">True when the rule is not in the source but was made from its figures.</param>
public sealed record CaseRule(
    IReadOnlyList<RulePoint>? Points,
    decimal? FixedFte,
    decimal? FtePer1000,
    long? GroupInhabitants,
    bool Derived,
    LocalText? Caveat,
    CaseSource? Source);
