namespace Samenspel.Data.Carrying;

/// <summary>What does not fit in something that is sealed.</summary>
public enum SealFault
{
    /// <summary>What it holds is not what was sealed.</summary>
    Content,

    /// <summary>It fits its own seal, and the record tells of another seal or does not know it.</summary>
    Record,

    /// <summary>According to the record it is there, and it is not.</summary>
    Gone,
}
