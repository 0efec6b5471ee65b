using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Dossiers;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Planning;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Showing;

/// <summary>The steps of a dossier between two days, for one of its participants.</summary>
internal static class RouteEntries
{
    public static IEnumerable<CalendarEntry> Between(LawBook law, DossierCalendar calendar, CouncilWindow window, (DateOnly From, DateOnly Until) span)
    {
        var path = CalendarPaths.Dossier(calendar.Dossier.Id);
        foreach (var step in window.Plan.Steps.Where(one => one.Latest >= span.From && (one.From ?? one.Latest) <= span.Until))
        {
            var kind = Kind(step, calendar.Today);
            var name = StepWords.Short(step);
            var label = step.From is null ? Phrase.With(CalendarTexts.Mark, CycleEntries.Short(step.Latest), name) : name;
            yield return new(CalendarRow.Route, calendar.Dossier.Title, new(step.From ?? step.Latest, step.From is null ? null : step.Latest, label, kind), Phrase.With(CalendarTexts.Entry_Step, window.Participant.Name, TermWords.In(step.Step.What)), StepWords.Explain(law, window.Plan, step))
            {
                Path = path,
                Day = step.Latest,
                Note = step.Meeting is { } meeting ? Phrase.With(CalendarTexts.Entry_StepMeeting, TermWords.Day(meeting.Day)) : "",
            };
        }

        if (span.From <= window.Plan.Start && window.Plan.Start <= span.Until && window.Plan.Steps.Count > 0)
        {
            var start = new TimelineItem(window.Plan.Start, null, Phrase.With(CalendarTexts.Mark, CycleEntries.Short(window.Plan.Start), CalendarTexts.Entry_Start), TimelineKind.Own);
            yield return new(CalendarRow.Route, calendar.Dossier.Title, start, CalendarTexts.Entry_Start, null) { Path = path };
        }
    }

    private static TimelineKind Kind(PlannedStep step, DateOnly today) => step switch
    {
        { From: null } => TimelineKind.Own,
        _ when step.Latest < today => TimelineKind.Past,
        _ when step.From <= today => TimelineKind.Running,
        _ => TimelineKind.Term,
    };
}
