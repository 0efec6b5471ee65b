namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>Where an objection stands.</summary>
internal enum ObjectionState
{
    /// <summary>Nobody answered it.</summary>
    Open,

    /// <summary>A lead or editor answered; the answer may be added to.</summary>
    Answered,

    /// <summary>Who made it took it back.</summary>
    Withdrawn,
}
