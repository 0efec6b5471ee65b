namespace Samenspel.WebKit.Charts;

/// <summary>A range of the horizontal axis that is shaded.</summary>
/// <param name="Name">What the range means; in the key.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record ScatterRegion(string Name, double From, double To);
