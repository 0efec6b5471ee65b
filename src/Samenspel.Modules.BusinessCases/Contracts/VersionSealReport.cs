namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What the check of all sealed versions found.</summary>
/// <param name="Versions">How many there are.</param>
/// <param name="Faults">By dossier and number; empty when all is as it was sealed.</param>
public sealed record VersionSealReport(int Versions, IReadOnlyList<VersionSealFault> Faults);
