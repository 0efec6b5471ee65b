using Samenspel.Modules.Calendar.Contracts;
using Samenspel.WebKit.Charts;

namespace Samenspel.Modules.Calendar.Showing;

/// <summary>Something on the calendar.</summary>
/// <param name="Row">In which row.</param>
/// <param name="Of">Of which dossier or municipality; empty for all.</param>
/// <param name="Mark">How it is drawn.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">Why the date is what it is; null for what somebody entered.</param>
internal sealed record CalendarEntry(CalendarRow Row, string Of, TimelineItem Mark, string Title, DayExplanation? Why)
{
    /// <summary>Where more is told, inside the site; null for nowhere.</summary>
    public string? Path { get; init; }

    /// <summary>What must be said with it; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>The day by which it is listed: the last one of a term that runs.</summary>
    public DateOnly Day { get; init; } = Mark.From;
}
