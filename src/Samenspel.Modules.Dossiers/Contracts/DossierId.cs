namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The identity of a dossier.</summary>
public readonly record struct DossierId(Guid Value);
