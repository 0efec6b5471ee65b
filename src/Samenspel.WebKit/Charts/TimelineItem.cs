namespace Samenspel.WebKit.Charts;

/// <summary>A day or a time on a timeline.</summary>
/// <param name="From">The day, or the first one.</param>
/// <param name="Until">The last day; null for one day.</param>
/// <param name="Label">A few words.</param>
/// <param name="Kind">What it means.</param>
public sealed record TimelineItem(DateOnly From, DateOnly? Until, string Label, TimelineKind Kind);
