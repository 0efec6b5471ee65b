using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Explaining;

/// <param name="Key">Which term.</param>
/// <param name="Day">The day of the event that it counts from; null for none.</param>
/// <param name="Year">The year of the budget or account; null for none.</param>
internal sealed record ShowTerm(string Key, DateOnly? Day, int? Year)
{
    public const int FirstYear = 1900;
    public const int LastYear = 2200;
}

/// <summary>A term with what came of the computation.</summary>
/// <param name="Law">The terms.</param>
/// <param name="Term">Which term.</param>
/// <param name="Event">The event whose day can be given; null when the term counts from none.</param>
/// <param name="HasYear">Whether it is expressed in the year of a budget or account.</param>
/// <param name="Counted">What came of it; null when neither day nor year was given.</param>
internal sealed record TermView(LawBook Law, LawTerm Term, string? Event, bool HasYear, CountedTerm? Counted)
{
    /// <summary>Which year it is: of a budget, or of an account.</summary>
    public LawYear YearOf => Term.Editions.SelectMany(one => one.Deadlines).Select(one => one switch { LawDay day => day.YearOf, LawWithinYear year => year.YearOf, _ => LawYear.Budget }).LastOrDefault();
}

/// <summary>Computes one term with the day that somebody gives.</summary>
internal sealed class ShowTermHandler(ILaw law) : IHandle<ShowTerm, TermView>
{
    public Task<Outcome<TermView>> HandleAsync(ShowTerm request, CancellationToken cancellation) => Task.FromResult(Handle(request));

    private Outcome<TermView> Handle(ShowTerm request)
    {
        var book = law.Read();
        if (book.Term(request.Key) is not { } term)
        {
            return new Refusal(RefusalKind.NotFound, "calendar.unknown-term", CalendarTexts.Unknown_Term);
        }

        var deadlines = term.Editions.SelectMany(edition => edition.Deadlines).ToList();
        var happening = deadlines.OfType<LawDuration>().Select(one => one.From).Concat(deadlines.OfType<LawOrder>().Select(one => one.Before)).FirstOrDefault();
        var hasYear = deadlines.Exists(one => one is LawDay or LawWithinYear);
        var known = request.Year is { } year ? KnownDays.OfYear(year) : KnownDays.Nothing;
        if (request.Day is { } day && happening is not null)
        {
            known = known.With(happening, day);
        }

        var asked = request is not { Day: null, Year: null } || (happening is null && !hasYear);
        return new TermView(book, term, happening, hasYear, asked ? TermCounting.Count(term, known) : null);
    }
}
