namespace Samenspel.WebKit.Api;

/// <summary>The body of a request that is as described.</summary>
/// <param name="Value">What was sent.</param>
/// <param name="Bytes">The same as it came, to compare with another request.</param>
public sealed record ReadBody<T>(T Value, ReadOnlyMemory<byte> Bytes)
    where T : class;
