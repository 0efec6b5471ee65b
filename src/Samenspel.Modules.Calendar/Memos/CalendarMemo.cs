using System.Globalization;
using Samenspel.Modules.Calendar.Dossiers;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Planning;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Memos;

/// <summary>The days of the yearly cycle that a council of an arrangement can count on, its own meeting and the wanted start.</summary>
internal sealed class CalendarMemo(DossierCalendars calendars, ILaw law) : IMemoPart
{
    // What goes to councils, in the order of the year.
    private static readonly string[] Kept = ["framework", "provisional-account", "budget-view", "budget-to-province"];

    public int Order => 40;

    public async Task<MemoContent?> OfAsync(DossierFacts dossier, DossierParticipant who, CancellationToken cancellation)
    {
        if (await calendars.FindAsync(dossier.Id, cancellation) is not { } calendar)
        {
            return null;
        }

        // What has the same day stands in one line.
        List<MemoItem> items = [.. Kept.Select(key => Item(key, calendar.Today)).OfType<(string Lead, string Name)>().GroupBy(one => one.Lead, StringComparer.Ordinal)
            .Select(same => new MemoItem(same.Key + string.Join(CalendarMemoTexts.And, same.Select(one => one.Name))))];
        var decision = calendar.Windows.FirstOrDefault(one => one.Participant.Id == who.Id)?.Decision;
        return new MemoContent
        {
            Sections =
            [
                new(MemoPlace.InHand, items.Count == 0 ? [] : [new MemoText(CalendarMemoTexts.Kept), .. items]),
                new(MemoPlace.Planning, calendar.Plan is { } plan ? [.. Meeting(decision), new MemoDay(plan.Start, CalendarMemoTexts.Start)] : []),
            ],
        };
    }

    private static IEnumerable<MemoBlock> Meeting(PlannedStep? decision) =>
        decision is { Meeting.Day: var day } ? [new MemoDay(day, CalendarMemoTexts.Meeting)] : [];

    // The day, not the year: the cycle comes back.
    private (string Lead, string Name)? Item(string key, DateOnly today)
    {
        if (law.Read().Term(key) is not { } term || term.Editions.FirstOrDefault(one => one.HoldsOn(today)) is not { } edition)
        {
            return null;
        }

        var name = TermWords.In(term.Name);
        return edition.Deadlines.OfType<LawDay>().FirstOrDefault() is { } day
            ? (Phrase.With(day.IsTooLate ? CalendarMemoTexts.Before : CalendarMemoTexts.By, new DateOnly(today.Year, day.Month, day.Day).ToString("d MMMM", CultureInfo.CurrentCulture)), name)
            : edition.Deadlines.OfType<LawDuration>().FirstOrDefault(one => one.Unit == LawUnit.Weeks) is { } weeks
                ? (Phrase.With(CalendarMemoTexts.Weeks, weeks.Count), name)
                : null;
    }
}
