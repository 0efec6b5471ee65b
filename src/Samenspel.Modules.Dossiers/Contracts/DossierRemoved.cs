namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A dossier was removed; whoever holds a part of it removes that.</summary>
public sealed record DossierRemoved(DossierId Dossier);
