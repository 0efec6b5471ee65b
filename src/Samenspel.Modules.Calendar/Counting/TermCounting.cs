using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Counting;

/// <summary>
/// Computes the day of a term. The edition is chosen by the day of the event: the event that a term counts from when its day is given, else the computed day itself.
/// </summary>
internal static class TermCounting
{
    /// <param name="term">Which term.</param>
    /// <param name="known">What it counts with.</param>
    /// <param name="recesses">Of the council that the day is shown to; they move nothing.</param>
    public static CountedTerm Count(LawTerm term, KnownDays known, IReadOnlyList<Recess>? recesses = null)
    {
        var counted = Given(term, known) is { } day ? ByEvent(term, known, day) : ByOutcome(term, known);
        return counted with { Remarks = Remarking.Of(counted, recesses ?? []) };
    }

    /// <returns>The day of the first event that the term counts from and whose day is given.</returns>
    private static DateOnly? Given(LawTerm term, KnownDays known) => term.Editions
        .SelectMany(edition => edition.Deadlines.OfType<LawDuration>())
        .Select(one => known.DayOf(one.From))
        .FirstOrDefault(day => day is not null);

    private static CountedTerm ByEvent(LawTerm term, KnownDays known, DateOnly day)
    {
        var edition = term.Editions.FirstOrDefault(one => one.HoldsOn(day));
        return day < term.NoneBefore ? Without(term, CountState.BeforeKnowledge)
            : edition is null ? Without(term, CountState.NoEdition)
            : Apply(term, edition, known);
    }

    private static CountedTerm ByOutcome(LawTerm term, KnownDays known)
    {
        var tried = term.Editions.Select(edition => Apply(term, edition, known)).ToList();
        var fitting = tried.Find(one => one.Day is { } day && one.Edition!.HoldsOn(day));
        return fitting
            ?? tried.Find(one => one.State is CountState.NeedsEvent or CountState.NeedsYear or CountState.BeyondCalendar)
            ?? Without(term, tried.Exists(one => one.Day >= term.NoneBefore) ? CountState.NoEdition : CountState.BeforeKnowledge);
    }

    private static CountedTerm Apply(LawTerm term, LawEdition edition, KnownDays known)
    {
        var outcomes = edition.Deadlines.Select(one => DeadlineCounting.Count(one, known)).ToList();
        if (outcomes.Find(one => one.State == CountState.BeyondCalendar) is { } beyond)
        {
            return new(term, beyond.State, edition, null, null, beyond.Working, []);
        }

        // A day that follows from the calendar alone holds although another event is not known yet.
        var days = outcomes.Where(one => one.Day is not null).ToList();
        if (days.Count == 0)
        {
            return new(term, outcomes[0].State, edition, null, null, [], []) { Needs = outcomes[0].Needs };
        }

        var first = days.MinBy(one => one.Day)!;
        List<CountStep> working = [.. days.SelectMany(one => one.Working)];
        if (days.Count > 1)
        {
            working.Add(new(CountStepKind.Earliest, days.Max(one => one.Day!.Value), first.Day));
        }

        return new(term, first.State, edition, first.Day, first.From, working, []) { Needs = outcomes.Find(one => one.Needs is not null)?.Needs };
    }

    private static CountedTerm Without(LawTerm term, CountState state) => new(term, state, null, null, null, [], []);
}
