namespace Samenspel.Modules.CostSharing.Contracts;

/// <summary>What does not fit in an adopted key.</summary>
public enum AdoptedSealFaultKind
{
    /// <summary>What it holds is not what was sealed.</summary>
    Content,

    /// <summary>It fits its own seal, and the record tells of another seal or does not know it.</summary>
    Record,

    /// <summary>According to the record it was adopted, and it is not there.</summary>
    Gone,
}
