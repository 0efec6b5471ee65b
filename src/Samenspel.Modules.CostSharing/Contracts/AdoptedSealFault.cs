namespace Samenspel.Modules.CostSharing.Contracts;

/// <summary>An adopted key that is not as it was sealed.</summary>
/// <param name="Dossier">The dossier's identity.</param>
/// <param name="Number">Its number in the dossier.</param>
/// <param name="Kind">What does not fit.</param>
public sealed record AdoptedSealFault(Guid Dossier, int Number, AdoptedSealFaultKind Kind);
