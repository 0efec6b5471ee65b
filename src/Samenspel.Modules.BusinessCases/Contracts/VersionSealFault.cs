namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A version of a business case that is not as it was sealed.</summary>
/// <param name="Dossier">The dossier's identity.</param>
/// <param name="Number">The version's number in it.</param>
/// <param name="Kind">What does not fit.</param>
public sealed record VersionSealFault(Guid Dossier, int Number, VersionSealFaultKind Kind);
