using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Planning;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>Says in the language of the page how a dossier's calendar stands.</summary>
internal static class DossierCalendarWords
{
    public static IReadOnlyList<Fact> FactsOf(DossierCalendar calendar) =>
    [
        new(CalendarTexts.Plan_Start, Show.Date(calendar.Plan!.Start), TermWords.In(calendar.Route!.Name)),
        new(CalendarTexts.Dossier_First, Show.Date(calendar.First!.Value), Phrase.With(CalendarTexts.Dossier_Days, calendar.First.Value.DayNumber - calendar.Today.DayNumber)),
        new(CalendarTexts.Dossier_WithDates, Phrase.With(CalendarTexts.Dossier_Of, calendar.Windows.Count(one => one.HasDates), calendar.Windows.Count)),
        new(CalendarTexts.Dossier_Warned, Phrase.With(CalendarTexts.Dossier_Of, calendar.Windows.Count(one => one.Plan.IsBlocked), calendar.Windows.Count)),
    ];

    /// <summary>The worst that stands in the way of one participant.</summary>
    public static (StatusKind Kind, string Word) StateOf(CouncilWindow window)
    {
        var kinds = window.Plan.Warnings.Select(one => one.Kind).ToHashSet();
        return kinds switch
        {
            _ when kinds.Contains(PlanWarningKind.Closed) => (StatusKind.Bad, CalendarTexts.State_Closed),
            _ when kinds.Contains(PlanWarningKind.NoMeeting) => (StatusKind.Bad, CalendarTexts.State_NoMeeting),
            _ when kinds.Contains(PlanWarningKind.Soon) => (StatusKind.Warn, CalendarTexts.State_Soon),
            _ when kinds.Contains(PlanWarningKind.NoMeetingInTerm) => (StatusKind.Warn, CalendarTexts.State_NoMeetingInTerm),
            _ when kinds.Contains(PlanWarningKind.Election) => (StatusKind.Warn, CalendarTexts.State_Election),
            _ when kinds.Contains(PlanWarningKind.NoDates) || kinds.Contains(PlanWarningKind.DatesEnd) => (StatusKind.None, CalendarTexts.State_NoDates),
            _ => (StatusKind.Ok, CalendarTexts.State_Fits),
        };
    }
}
