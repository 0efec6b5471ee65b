namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What those who lead a dossier can make public of it.</summary>
public enum PublicKind
{
    /// <summary>Decisions that were taken, with their outcome.</summary>
    Decisions,

    /// <summary>Days that are planned.</summary>
    Dates,
}
