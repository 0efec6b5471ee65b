namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>How far a municipality goes along with a dossier.</summary>
internal enum ParticipationState
{
    /// <summary>Asked; it has not answered.</summary>
    Invited,

    /// <summary>It looks along and has promised nothing.</summary>
    Exploring,

    /// <summary>It takes part.</summary>
    Participating,

    /// <summary>It was asked, or looked along, and does not take part.</summary>
    Declined,

    /// <summary>It took part and has left.</summary>
    Left,
}
