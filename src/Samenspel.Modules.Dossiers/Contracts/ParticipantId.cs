namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The identity of a participant in one dossier.</summary>
public readonly record struct ParticipantId(Guid Value);
