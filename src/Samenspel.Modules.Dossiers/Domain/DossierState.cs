namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>How far a dossier is.</summary>
internal enum DossierState
{
    /// <summary>Worked on.</summary>
    Open,

    /// <summary>Read only.</summary>
    Closed,

    /// <summary>Read only, and out of the lists until its term has passed.</summary>
    Archived,
}
