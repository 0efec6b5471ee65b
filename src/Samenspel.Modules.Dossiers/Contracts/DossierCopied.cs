namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A dossier was copied; whoever holds a part of it copies that.</summary>
/// <param name="From">The dossier that was copied.</param>
/// <param name="To">The new one.</param>
/// <param name="Participants">The new participant for each old one.</param>
public sealed record DossierCopied(DossierId From, DossierId To, IReadOnlyDictionary<ParticipantId, ParticipantId> Participants);
