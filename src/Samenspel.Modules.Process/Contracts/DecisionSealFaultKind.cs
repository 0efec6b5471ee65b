namespace Samenspel.Modules.Process.Contracts;

/// <summary>What does not fit in a recorded decision.</summary>
public enum DecisionSealFaultKind
{
    /// <summary>What it says is not what was sealed.</summary>
    Content,

    /// <summary>It fits its own seal, and the record tells of another seal or does not know it.</summary>
    Record,

    /// <summary>According to the record it was recorded, and it is not there.</summary>
    Gone,
}
