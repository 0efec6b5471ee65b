namespace Samenspel.Modules.CostSharing.Contracts;

/// <summary>What the check of all adopted keys found.</summary>
/// <param name="Adopted">How many there are.</param>
/// <param name="Faults">By dossier and number; empty when all is as it was sealed.</param>
public sealed record AdoptedSealReport(int Adopted, IReadOnlyList<AdoptedSealFault> Faults);
