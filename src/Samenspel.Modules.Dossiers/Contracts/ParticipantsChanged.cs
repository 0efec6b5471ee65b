namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Participants joined or left a dossier; what depends on them recomputes.</summary>
public sealed record ParticipantsChanged(DossierId Dossier, IReadOnlyList<ParticipantId> Joined, IReadOnlyList<ParticipantId> Left);
