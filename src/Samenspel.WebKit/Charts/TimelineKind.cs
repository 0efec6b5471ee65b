namespace Samenspel.WebKit.Charts;

/// <summary>What a mark on a timeline means; the key says it in words.</summary>
public enum TimelineKind
{
    /// <summary>A date of the law: a filled point.</summary>
    Law,

    /// <summary>A date of one's own: an open point.</summary>
    Own,

    /// <summary>A time that is still to come.</summary>
    Term,

    /// <summary>A time that runs now.</summary>
    Running,

    /// <summary>A time that is over.</summary>
    Past,

    /// <summary>A time in which nothing is decided.</summary>
    Recess,
}
