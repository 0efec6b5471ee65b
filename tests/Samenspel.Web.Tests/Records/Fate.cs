namespace Samenspel.Web.Tests.Records;

/// <summary>What becomes of a write of the tests.</summary>
public enum Fate
{
    Done,
    Refused,
    RefusedAfterTelling,
    Forbidden,
    Hidden,
    Failed,
    DatabaseFailed,
}
