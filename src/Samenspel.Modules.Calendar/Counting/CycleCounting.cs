using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Counting;

/// <summary>Computes the last days of a yearly cycle. An event cannot be later than what counts from it, so that the adoption of a budget has a last day as well.</summary>
internal static class CycleCounting
{
    /// <param name="law">The terms.</param>
    /// <param name="cycle">Which cycle.</param>
    /// <param name="year">The year that the budget is for or the account is about.</param>
    /// <param name="recesses">Of the council that it is shown to.</param>
    public static IReadOnlyList<CountedTerm> Count(LawBook law, LawCycle cycle, int year, IReadOnlyList<Recess>? recesses = null)
    {
        var terms = cycle.Terms.Select(law.Term).OfType<LawTerm>().ToList();
        var latest = Latest(terms, year);
        return [.. terms.Select(term => Count(term, latest, year, recesses ?? []))];
    }

    private static CountedTerm Count(LawTerm term, List<LatestEvent> latest, int year, IReadOnlyList<Recess> recesses)
    {
        // No term is counted from a day that follows from itself: what goes to the province has a last day of its own.
        var others = latest.Where(one => one.By != term.Key).ToList();
        var known = others.Aggregate(KnownDays.OfYear(year), (days, one) => days.With(one.Event, one.Day));
        var counted = TermCounting.Count(term, known, recesses);
        if (others.Find(one => one.Event == term.Event) is { } bound && bound.Day < counted.Day)
        {
            return counted with { Day = bound.Day, Working = [.. counted.Working, .. bound.Working, Follows(bound)] };
        }

        return counted.Working is [{ Kind: CountStepKind.Given, Name: { } happening }, ..] && others.Find(one => one.Event == happening) is { } source
            ? counted with { Working = [.. source.Working, Follows(source), .. counted.Working.Skip(1)] }
            : counted;
    }

    private static CountStep Follows(LatestEvent one) => new(CountStepKind.Follows, one.Day, one.Day, Name: one.Event);

    /// <returns>
    /// For each event the last day on which it can be, because something that comes after it has a last day. What comes after what is no matter of an edition: a budget
    /// was never sent before it was adopted.
    /// </returns>
    private static List<LatestEvent> Latest(List<LawTerm> terms, int year) => [.. terms
        .Select(term => TermCounting.Count(term, KnownDays.OfYear(year)))
        .Where(counted => counted is { Day: not null, Edition: not null })
        .SelectMany(counted => counted.Term.Editions.SelectMany(edition => edition.Deadlines).OfType<LawDuration>()
            .Where(one => !one.IsBefore && !one.IsOpenUntil)
            .Select(one => new LatestEvent(one.From, counted.Day!.Value, counted.Term.Key, counted.Working)))
        .GroupBy(one => one.Event, StringComparer.Ordinal)
        .Select(group => group.MinBy(one => one.Day)!)];

    /// <summary>The last day of an event, and the term from which it follows.</summary>
    private sealed record LatestEvent(string Event, DateOnly Day, string By, IReadOnlyList<CountStep> Working);
}
