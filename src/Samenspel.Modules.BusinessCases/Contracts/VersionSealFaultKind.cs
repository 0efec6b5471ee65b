namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What does not fit in a sealed version.</summary>
public enum VersionSealFaultKind
{
    /// <summary>What it holds is not what was sealed.</summary>
    Content,

    /// <summary>That it is frozen, when, by whom or on what ground was changed.</summary>
    Freezing,

    /// <summary>It fits its own seal, and the record tells of another seal or another state.</summary>
    Record,

    /// <summary>According to the record it was frozen, and it is not there.</summary>
    Gone,
}
