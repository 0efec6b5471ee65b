namespace Samenspel.Web.Tests.Records;

/// <summary>A clock that is set by hand.</summary>
internal sealed class HandTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = SamenspelHost.Now;

    public override DateTimeOffset GetUtcNow() => Now;
}
