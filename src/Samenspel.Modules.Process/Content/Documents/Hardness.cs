namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>How sure something is, in the blocks that a page shows.</summary>
internal enum Hardness
{
    /// <summary>General knowledge that nobody checked; never shown as a fact.</summary>
    Unverified = 0,

    /// <summary>Samenspel's own.</summary>
    Judgement = 1,

    /// <summary>Follows from sources by a step that is named.</summary>
    Derived = 2,

    /// <summary>The source says so, in other words.</summary>
    Published = 3,

    /// <summary>Read in the law or the official gazette.</summary>
    Law = 4,
}
