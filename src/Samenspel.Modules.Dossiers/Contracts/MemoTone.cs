namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The three situations, each with its colour everywhere in the product.</summary>
public enum MemoTone
{
    /// <summary>As it is now.</summary>
    Today,

    /// <summary>Together.</summary>
    Joint,

    /// <summary>Each going on by itself.</summary>
    Alone,
}
