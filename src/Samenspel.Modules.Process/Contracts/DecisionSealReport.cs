namespace Samenspel.Modules.Process.Contracts;

/// <summary>What the check of all recorded decisions found.</summary>
/// <param name="Decisions">How many there are, corrections among them.</param>
/// <param name="Faults">By dossier and number; empty when all is as it was sealed.</param>
public sealed record DecisionSealReport(int Decisions, IReadOnlyList<DecisionSealFault> Faults);
