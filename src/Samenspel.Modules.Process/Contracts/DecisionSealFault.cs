namespace Samenspel.Modules.Process.Contracts;

/// <summary>A recorded decision that is not as it was sealed.</summary>
/// <param name="Dossier">The dossier's identity.</param>
/// <param name="Number">Its number in the dossier.</param>
/// <param name="Kind">What does not fit.</param>
public sealed record DecisionSealFault(Guid Dossier, int Number, DecisionSealFaultKind Kind);
