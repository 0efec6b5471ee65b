namespace Samenspel.WebKit.Charts;

/// <summary>One series of bars.</summary>
/// <param name="Name">Name in the labels and the table.</param>
/// <param name="Tone">Its meaning or place in the order of series.</param>
/// <param name="Values">One for every category; null where no figure is known.</param>
public sealed record BarSeries(string Name, ChartTone Tone, IReadOnlyList<double?> Values);
