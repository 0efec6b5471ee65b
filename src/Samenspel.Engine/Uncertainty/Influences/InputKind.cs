namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>What is uncertain.</summary>
public enum InputKind
{
    /// <summary>The amount of a line.</summary>
    Line,

    /// <summary>The delay of the start.</summary>
    Delay,

    /// <summary>The growth of a price index.</summary>
    Growth,

    /// <summary>The movements of a price index from year to year.</summary>
    Movements,

    /// <summary>A correlation group with all its members.</summary>
    Group,

    /// <summary>All correlation groups, when they are correlated with each other.</summary>
    AllGroups,
}
