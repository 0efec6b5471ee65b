namespace Samenspel.Data.Recording;

/// <summary>What the check of one chain found.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Lines">The last line that fits.</param>
/// <param name="Hash">That line's hash.</param>
/// <param name="Fault">The first line that does not fit; null when all do.</param>
public sealed record ChainReport(string Chain, long Lines, string Hash, RecordFault? Fault);
