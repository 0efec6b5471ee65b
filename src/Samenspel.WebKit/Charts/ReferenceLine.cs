namespace Samenspel.WebKit.Charts;

/// <summary>A value to compare with, drawn as a dashed line.</summary>
/// <param name="Name">What the value is, printed at the line.</param>
/// <param name="Value">Its place on the axis.</param>
public sealed record ReferenceLine(string Name, double Value);
