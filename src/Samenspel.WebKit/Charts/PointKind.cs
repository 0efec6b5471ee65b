namespace Samenspel.WebKit.Charts;

/// <summary>A kind of point.</summary>
/// <param name="Name">Name in key and table.</param>
/// <param name="Shape">Its form, different for every kind.</param>
/// <param name="Tone">Its colour.</param>
public sealed record PointKind(string Name, MarkerShape Shape, ChartTone Tone);
