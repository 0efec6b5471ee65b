namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>Whether a question about the core has an answer, and why not.</summary>
public enum StabilityNote
{
    Found,

    /// <summary>No sharing keeps everybody in.</summary>
    CoreIsEmpty,

    /// <summary>There are more players than this looks at.</summary>
    TooManyPlayers,

    /// <summary>The computation gave up; there is no answer.</summary>
    NotConverged,
}
