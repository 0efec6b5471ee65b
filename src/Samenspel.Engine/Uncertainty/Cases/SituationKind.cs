namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>Baseline or variant.</summary>
public enum SituationKind
{
    /// <summary>What is paid now, going on unchanged.</summary>
    Today,

    /// <summary>What each would pay later without the others.</summary>
    Alone,

    /// <summary>A variant of working together.</summary>
    Together,
}
