namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>How much of the variance of the saving comes from one input that is independent of all others.</summary>
/// <param name="Kind">What it is; lines that are correlated have an index together, as their group.</param>
/// <param name="Key">Key of the line, index or group; empty for the delay and for all groups together.</param>
/// <param name="First">Part of the variance that would go if this were known (first-order index).</param>
/// <param name="Total">The same with all that it does together with others (total index).</param>
/// <param name="FirstError">Standard error.</param>
/// <param name="TotalError">Standard error.</param>
public sealed record SensitivityIndex(InputKind Kind, string Key, double First, double Total, double FirstError, double TotalError);
