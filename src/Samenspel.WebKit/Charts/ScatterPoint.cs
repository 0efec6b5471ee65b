namespace Samenspel.WebKit.Charts;

/// <summary>One point.</summary>
/// <param name="X">Place on the horizontal axis.</param>
/// <param name="Y">Place on the vertical axis.</param>
/// <param name="Kind">Index of its kind.</param>
/// <param name="Name">Name in the table.</param>
/// <param name="IsNamed">Also print the name beside the point.</param>
public sealed record ScatterPoint(double X, double Y, int Kind, string Name, bool IsNamed = false);
