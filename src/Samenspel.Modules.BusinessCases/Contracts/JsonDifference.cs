namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>One place where two documents differ.</summary>
/// <param name="Path">JSON path.</param>
/// <param name="Kept">As it stands in the kept document; null when it is not there.</param>
/// <param name="Now">As it is now; null when it is not there.</param>
public sealed record JsonDifference(string Path, string? Kept, string? Now);
