namespace Samenspel.WebKit.Charts;

/// <summary>One line.</summary>
/// <param name="Name">Name at the end of the line and in the table.</param>
/// <param name="Tone">Its meaning or place in the order of series; also decides the form of its points.</param>
/// <param name="Values">One for every year; null leaves a gap.</param>
/// <param name="IsContext">Drawn thin and grey, without points or name.</param>
/// <param name="IsHighlight">Keeps its colour among more than six series.</param>
public sealed record LineSeries(
    string Name,
    ChartTone Tone,
    IReadOnlyList<double?> Values,
    bool IsContext = false,
    bool IsHighlight = false);
