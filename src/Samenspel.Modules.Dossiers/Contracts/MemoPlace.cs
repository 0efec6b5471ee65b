namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The headings of a council memo, in order.</summary>
public enum MemoPlace
{
    /// <summary>What the council is asked.</summary>
    Ask,

    /// <summary>Why together.</summary>
    Why,

    /// <summary>What it costs this municipality.</summary>
    Cost,

    /// <summary>How sure that is.</summary>
    Certainty,

    /// <summary>What a no or a departure does.</summary>
    WhatIf,

    /// <summary>What the council keeps in hand afterwards.</summary>
    InHand,

    /// <summary>The days.</summary>
    Planning,
}
