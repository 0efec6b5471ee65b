using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Process.Law;

/// <summary>Turns the content of the law into the records that other modules read.</summary>
internal sealed class LawReader(ContentLibrary library) : ILaw
{
    private const string CouncilTakesPart = "council-takes-part";
    private readonly Lazy<LawBook> _book = new(() => Make(library));

    public LawBook Read() => _book.Value;

    private static LawBook Make(ContentLibrary library)
    {
        var terms = OwnFirst(library.Newest<TermsDocument>());
        var routes = OwnFirst(library.Newest<RoutesDocument>());
        var cycles = OwnFirst(library.Newest<CycleDocument>());
        return new(
            [.. terms.SelectMany(from => from.Terms.Select(term => Term(library, from, term)))],
            [.. terms.SelectMany(from => from.Events.Select(one => new LawEvent(Key(from, one.Id), Text(one.Name))))],
            [.. routes.SelectMany(from => from.Routes.Select(route => Route(from, route)))],
            [.. cycles.SelectMany(from => from.Cycles.Select(one => new LawCycle(Key(from, one.Id), Text(one.Name), Year(one.Year), [.. one.Steps.Select(step => Key(from, step))])))],
            [.. cycles.SelectMany(from => from.Derived.Select(day => Derived(from, day)))],
            [.. cycles.SelectMany(from => from.Customs).Select(one => new LawCustom(one.Id, Text(one.Name), one.Months, TextOf(one.Note)))],
            cycles.Select(from => from.Elections).Select(Elections).FirstOrDefault(),
            terms.Select(from => from.Counting).Select(one => new LawCounting(Text(one.Weeks), Text(one.Recess), Text(one.WeekendsAndHolidays), Text(one.Transition))).First());
    }

    private static List<T> OwnFirst<T>(IEnumerable<T> documents)
        where T : ContentDocument =>
        [.. documents.OrderBy(one => one.Publisher != LawPublisher.Own).ThenBy(one => one.Publisher, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];

    private static string Key(ContentDocument from, string reference)
    {
        var (publisher, id) = ContentReference.Split(reference, from.Publisher);
        return publisher == LawPublisher.Own ? id : $"{publisher}:{id}";
    }

    private static LawTerm Term(ContentLibrary library, TermsDocument from, LegalTerm term) => new(
        Key(from, term.Id),
        from.Publisher,
        from.Version,
        Text(term.Name),
        Key(from, term.Event),
        term.Cycle is { } cycle ? Key(from, cycle) : null,
        from.NoneBefore,
        Text(from.NoneBeforeText),
        [.. term.Editions.OrderBy(edition => edition.ValidFrom).Select(edition => Edition(library, from, edition))]);

    private static LawEdition Edition(ContentLibrary library, TermsDocument from, TermEdition edition) => new(
        edition.ValidFrom,
        edition.ValidUntil,
        edition.Law,
        edition.Article,
        Text(edition.Rule),
        [.. edition.Deadlines.Select(deadline => Deadline(from, deadline))],
        TextOf(edition.Consequence),
        (int)edition.Hardness,
        [.. edition.Sources.Select(cited => library.Item<ContentSource>(from, cited.Source)).OfType<ContentSource>().Select(source => Text(source.Title))],
        edition.ValidFromIsLimitOfKnowledge,
        TextOf(edition.Note));

    private static LawDeadline Deadline(TermsDocument from, TermDeadline deadline) => deadline switch
    {
        DurationDeadline one => new LawDuration(
            one.Count, (LawUnit)one.Unit, Key(from, one.From), one.Direction == DeadlineDirection.Before, one.Means == DeadlineMeaning.OpenUntil),
        DateDeadline one => new LawDay(one.Month, one.Day, Year(one.YearOf), one.YearOffset, one.Bound == DeadlineBound.Before),
        FixedDateDeadline one => new LawFixedDay(one.Date, one.Bound == DeadlineBound.Before),
        OrderDeadline one => new LawOrder(Key(from, one.Before), one.SameMoment),
        WithinYearDeadline one => new LawWithinYear(Year(one.YearOf), one.YearOffset),
        _ => throw new InvalidOperationException($"No term is known as {deadline.GetType().Name}."),
    };

    private static LawRoute Route(RoutesDocument from, LegalRoute route) => new(
        Key(from, route.Id),
        Text(route.Name),
        route.Law,
        route.Article,
        from.NoneBefore,
        [.. route.Editions.OrderBy(edition => edition.ValidFrom).Select(edition => new LawRouteEdition(
            edition.ValidFrom, edition.ValidUntil, [.. edition.Steps.Select(step => Step(from, step))], (int)edition.Hardness, edition.ValidFromIsLimitOfKnowledge))]);

    private static LawStep Step(RoutesDocument from, RouteStep step) => new(
        step.Id,
        Text(step.What),
        [.. step.By.Select(body => Key(from, body))],
        step.Kind is { } kind ? Key(from, kind) : null,
        step.Term is { } term ? Key(from, term) : null,
        step.Article,
        step.SkippedWhen == CouncilTakesPart,
        TextOf(step.Note));

    private static LawDerivedDay Derived(CycleDocument from, DerivedDay day) => new(
        Key(from, day.Id),
        Text(day.Name),
        day.ValidFrom,
        day.ValidUntil,
        day is { Month: { } month, Day: { } number, YearOf: { } year } ? new LawDay(month, number, Year(year), day.YearOffset ?? 0, IsTooLate: false) : null,
        TextOf(day.Working),
        TextOf(day.About),
        [.. day.Terms.Select(term => Key(from, term))]);

    private static LawElections Elections(CouncilElections one) => new(
        one.EveryYears, one.Month, one.Known, one.Avoid.FromMonth, one.Avoid.ToMonth, (int)one.Hardness, TextOf(one.Note));

    private static LawYear Year(FinancialYear year) => year == FinancialYear.Budget ? LawYear.Budget : LawYear.Account;

    private static LawText Text(LocalText text) => new(text.Nl, text.En ?? text.Nl);

    private static LawText? TextOf(LocalText? text) => text is null ? null : Text(text);
}
