namespace Samenspel.WebKit.Charts;

/// <summary>A row of a timeline.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Items">In any order; those outside the drawing are left out.</param>
public sealed record TimelineRow(string Label, IReadOnlyList<TimelineItem> Items);
