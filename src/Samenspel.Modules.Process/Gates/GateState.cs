namespace Samenspel.Modules.Process.Gates;

/// <summary>How far a gate is. It follows from the decisions that were recorded; nobody sets it.</summary>
internal enum GateState
{
    /// <summary>No decision stands.</summary>
    NotBegun,

    /// <summary>Some decisions stand, and it can still open.</summary>
    InProgress,

    /// <summary>The rule is met.</summary>
    Open,

    /// <summary>With the decisions that stand the rule cannot be met.</summary>
    Blocked,
}
