using Samenspel.WebKit.Charts;

namespace Samenspel.WebKit.Maps;

/// <summary>A group of municipalities with a line round it. The colour names the group, not its quality.</summary>
/// <param name="Name">Name in the key.</param>
/// <param name="Codes">Its municipalities.</param>
/// <param name="Tone">Colour of the line.</param>
/// <param name="Letter">A letter on the line that tells groups apart without colour.</param>
/// <param name="InKey">False for one of many lines that share one line of the key.</param>
public sealed record MapGroup(
    string Name, IReadOnlyCollection<string> Codes, ChartTone Tone = ChartTone.Series1, string? Letter = null, bool InKey = true);
