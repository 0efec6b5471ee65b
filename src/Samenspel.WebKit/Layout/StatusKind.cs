namespace Samenspel.WebKit.Layout;

/// <summary>What a status means; the design gives each its own sign, word and colour.</summary>
public enum StatusKind
{
    /// <summary>Not started, planned, clock stopped.</summary>
    None,

    /// <summary>Somebody is working on it, on schedule.</summary>
    Busy,

    /// <summary>Done, agreed, norm met.</summary>
    Ok,

    /// <summary>Needs attention and can still be saved.</summary>
    Warn,

    /// <summary>Missed, refused, absent.</summary>
    Bad,
}
