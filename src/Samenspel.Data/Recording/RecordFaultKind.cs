namespace Samenspel.Data.Recording;

/// <summary>How a line does not fit.</summary>
public enum RecordFaultKind
{
    /// <summary>What it says is not what its hash was made of.</summary>
    Changed,

    /// <summary>It is not there, while a later one is.</summary>
    Missing,

    /// <summary>It stands at another place than it was written for.</summary>
    Moved,

    /// <summary>It was not written by the product: its number was taken already, or it stands after the chain's end.</summary>
    Inserted,

    /// <summary>It follows another line than the one before it.</summary>
    Detached,

    /// <summary>The chain ends before its known end.</summary>
    Truncated,

    /// <summary>The chain's end is not known, or its hash is another.</summary>
    EndDiffers,

    /// <summary>The line is not the one that an anchor kept.</summary>
    NotAnchored,

    /// <summary>An anchor itself does not fit.</summary>
    AnchorChanged,

    /// <summary>The hash that was asked for is nowhere.</summary>
    HashUnknown,

    /// <summary>A trigger that refuses changes is not in the database.</summary>
    Unguarded,
}
