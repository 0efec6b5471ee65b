namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>One thing that is wrong; all are told at once.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Player">Whom it concerns; null when nobody in particular.</param>
/// <param name="Basis">Which basis; null when none.</param>
/// <param name="Amount">The percentage, figure, number or cents that it is about; null when none.</param>
public sealed record KeyFault(KeyFaultKind Kind, string? Player = null, KeyBasis? Basis = null, decimal? Amount = null);
