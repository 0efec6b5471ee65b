namespace Samenspel.Data.Recording;

/// <summary>Where a chain ends: its last line and that line's hash.</summary>
public sealed record ChainEnd(string Chain, long Number, string Hash);
