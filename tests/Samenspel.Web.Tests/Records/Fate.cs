namespace Samenspel.Web.Tests.Records;

/// <summary>What becomes of a write of the tests.</summary>
public enum Fate
{
    Done,
    Refused,
    RefusedAfterTelling,
    Forbidden,
    Hidden,

    /// <summary>It happened and opened nothing.</summary>
    Denied,

    /// <summary>The handler found nothing.</summary>
    Unknown,
    Failed,
    DatabaseFailed,
}
