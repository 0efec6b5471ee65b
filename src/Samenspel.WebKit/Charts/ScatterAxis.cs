namespace Samenspel.WebKit.Charts;

/// <summary>One axis of a scatter chart.</summary>
/// <param name="Name">What is measured, with its unit.</param>
/// <param name="Format">How values are printed in the table.</param>
/// <param name="FromZero">Whether the axis holds zero.</param>
public sealed record ScatterAxis(string Name, ValueFormat Format, bool FromZero = true);
