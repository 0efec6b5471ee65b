namespace Samenspel.Modules.Process.Gates;

/// <summary>How far one asked decision of one participant is.</summary>
internal enum CellState
{
    /// <summary>It is asked only after an outcome that did not come.</summary>
    NotAsked,

    /// <summary>Another decision comes first.</summary>
    Waits,

    /// <summary>It can be taken.</summary>
    ToCome,

    Postponed,

    /// <summary>Given, without being for or against: a view, an advice.</summary>
    Given,

    For,

    Against,

    /// <summary>It held until a day that has passed before the gate opened.</summary>
    Expired,
}
