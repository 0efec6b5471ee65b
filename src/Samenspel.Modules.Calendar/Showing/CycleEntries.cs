using System.Globalization;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Showing;

/// <summary>The yearly cycle between two days.</summary>
internal static class CycleEntries
{
    /// <param name="law">The terms.</param>
    /// <param name="span">The first and the last day.</param>
    /// <param name="recesses">Of the councils that it is shown to.</param>
    public static IEnumerable<CalendarEntry> Between(LawBook law, (DateOnly From, DateOnly Until) span, IReadOnlyList<Recess> recesses) =>
        from cycle in law.Cycles
        from year in Enumerable.Range(span.From.Year - 2, span.Until.Year - span.From.Year + 5)
        where year is > 0 and < 9999
        from counted in CycleCounting.Count(law, cycle, year, recesses)
        where counted.Day is { } day && span.From <= day && day <= span.Until
        select Entry(law, cycle, year, counted);

    private static CalendarEntry Entry(LawBook law, LawCycle cycle, int year, CountedTerm counted)
    {
        var day = counted.Day!.Value;
        var name = TermWords.In(counted.Term.Name);
        var until = counted.Working is [.., { Kind: CountStepKind.Earlier } last] ? last.Day : (DateOnly?)null;
        var mark = new TimelineItem(day, until, Phrase.With(CalendarTexts.Mark, Short(day), name), until is null ? TimelineKind.Law : TimelineKind.Term);
        var title = Phrase.With(cycle.Year == LawYear.Budget ? CalendarTexts.Entry_Budget : CalendarTexts.Entry_Account, name, year.ToString(CultureInfo.InvariantCulture));
        return new(CalendarRow.Cycle, "", mark, title, TermWords.Explain(law, counted))
        {
            Path = CalendarPaths.Term(counted.Term.Key),
            Note = counted.Term.IsOwn ? "" : Phrase.With(CalendarTexts.Entry_Regional, counted.Term.Publisher),
        };
    }

    /// <summary>A day as a mark names it.</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM", CultureInfo.CurrentCulture).Replace(".", "", StringComparison.Ordinal);
}
