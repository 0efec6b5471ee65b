using System.Globalization;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Showing;

/// <summary>What a council does between two days, as its organisation entered it, and elections.</summary>
internal static class CouncilEntries
{
    public static IEnumerable<CalendarEntry> Between(CouncilYear year, string name, (DateOnly From, DateOnly Until) span)
    {
        var path = CalendarPaths.Council(year.Code);
        foreach (var meeting in year.Document.Meetings.Where(one => span.From <= one.Day && one.Day <= span.Until))
        {
            var title = meeting.Name.Length > 0 ? meeting.Name : CalendarTexts.Entry_Meeting;
            yield return new(CalendarRow.Council, name, new(meeting.Day, null, Phrase.With(CalendarTexts.Mark, CycleEntries.Short(meeting.Day), title), TimelineKind.Own), title, null)
            {
                Path = path,
                Note = meeting.Delivery is { } delivery ? Phrase.With(CalendarTexts.Entry_Delivery, TermWords.Day(delivery)) : CalendarTexts.Entry_NoDelivery,
            };
        }

        foreach (var recess in year.Document.Recesses.Where(one => one.From <= span.Until && span.From <= one.Until))
        {
            var note = Phrase.With(recess.IsOfRegion ? CalendarTexts.Entry_RegionRecess : CalendarTexts.Entry_OwnRecess, Show.Date(recess.From), Show.Date(recess.Until));
            yield return new(CalendarRow.Council, name, new(recess.From, recess.Until, recess.Name, TimelineKind.Recess), recess.Name, null) { Path = path, Note = note };
        }
    }

    /// <summary>The content knows the month of an election, not the day; and nobody checked it.</summary>
    public static IEnumerable<CalendarEntry> Elections(LawElections? elections, (DateOnly From, DateOnly Until) span)
    {
        if (elections is null)
        {
            yield break;
        }

        foreach (var year in Enumerable.Range(span.From.Year, span.Until.Year - span.From.Year + 1).Where(elections.IsIn))
        {
            var first = new DateOnly(year, elections.Month, 1);
            var last = first.AddMonths(1).AddDays(-1);
            if (first <= span.Until && span.From <= last)
            {
                var avoid = Phrase.With(CalendarTexts.Entry_ElectionAvoid, Month(elections.AvoidFromMonth), Month(elections.AvoidToMonth));
                var why = new DayExplanation(
                    avoid, CalendarTexts.Word_NoArticle, Phrase.With(CalendarTexts.Entry_ElectionEvery, elections.EveryYears), elections.Hardness, TermWords.Hardness(elections.Hardness), [],
                    elections.Note is { } note ? [TermWords.In(note), CalendarTexts.Remark_Unverified] : [CalendarTexts.Remark_Unverified], "");
                yield return new(CalendarRow.Council, "", new(first, last, CalendarTexts.Entry_ElectionMark, TimelineKind.Term), CalendarTexts.Entry_Election, why);
            }
        }
    }

    private static string Month(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month);
}
