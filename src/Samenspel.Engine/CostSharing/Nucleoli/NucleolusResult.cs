namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>A nucleolus with how it came about.</summary>
/// <param name="State">Whether it was found and verified.</param>
/// <param name="Allocation">One share a player; empty when there is none.</param>
/// <param name="Levels">The stages, from the most dissatisfied groups down.</param>
/// <param name="VerifiedTo">Groups within this part of the largest number of the game were taken as equally dissatisfied; null when not verified.</param>
public sealed record NucleolusResult(
    NucleolusState State, IReadOnlyList<double> Allocation, IReadOnlyList<NucleolusLevel> Levels, double? VerifiedTo);
