using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Dossiers;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Showing;

/// <param name="Year">A calendar year; null for the coming twelve months.</param>
/// <param name="Municipality">The code that a visitor chose; null for none.</param>
internal sealed record ShowCalendar(int? Year, string? Municipality)
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;
}

/// <summary>The calendar as somebody sees it.</summary>
/// <param name="Law">The terms.</param>
/// <param name="Span">The first and the last day.</param>
/// <param name="Today">In the Netherlands.</param>
/// <param name="Entries">By day.</param>
/// <param name="Places">The municipalities that the asker works for.</param>
/// <param name="Municipality">The one that was chosen; null for none.</param>
/// <param name="IsSignedIn">Whether the asker has an account.</param>
internal sealed record CalendarView(
    LawBook Law,
    (DateOnly From, DateOnly Until) Span,
    DateOnly Today,
    IReadOnlyList<CalendarEntry> Entries,
    IReadOnlyList<CalendarPlace> Places,
    AtlasMunicipality? Municipality,
    bool IsSignedIn);

/// <summary>A municipality whose council somebody sees.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">The dates of its council; null when nobody entered any.</param>
internal sealed record CalendarPlace(string Code, string Name, CouncilYear? Year);

/// <summary>Puts together what is for everybody and what is for the asker.</summary>
internal sealed class ShowCalendarHandler(
    ILaw law, IAtlas atlas, CouncilDirectory councils, DossierCalendars dossiers, IDossierStandings standings, ProcessContext process, TimeProvider time) : IHandle<ShowCalendar, CalendarView>
{
    private const int Months = 12;

    public async Task<Outcome<CalendarView>> HandleAsync(ShowCalendar request, CancellationToken cancellation)
    {
        var today = DutchTime.DateOf(time.GetUtcNow());
        var span = request.Year is { } year ? (From: new DateOnly(year, 1, 1), Until: new DateOnly(year, Months, 31)) : Coming(today);
        var book = law.Read();
        var municipalities = await atlas.MunicipalitiesAsync(cancellation);
        var places = await PlacesAsync(municipalities, cancellation);
        var recesses = places.SelectMany(one => CouncilDirectory.DatesOf(one.Year).Recesses).ToList();
        List<CalendarEntry> entries =
        [
            .. await RoutesAsync(book, places, span, cancellation),
            .. CycleEntries.Between(book, span, recesses),
            .. places.Where(one => one.Year is not null).SelectMany(one => CouncilEntries.Between(one.Year!, one.Name, span)),
            .. CouncilEntries.Elections(book.Elections, span),
        ];
        return new CalendarView(
            book, span, today, [.. entries.OrderBy(one => one.Day).ThenBy(one => one.Row)], places, municipalities.Find(request.Municipality), process.Actor.Kind == ActorKind.Account);
    }

    private static (DateOnly From, DateOnly Until) Coming(DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return (first, first.AddMonths(Months).AddDays(-1));
    }

    private async Task<IReadOnlyList<CalendarPlace>> PlacesAsync(IMunicipalities municipalities, CancellationToken cancellation)
    {
        var codes = process.Actor.Memberships.Select(one => one.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var years = codes.Count > 0 ? await councils.OfAsync(codes, cancellation) : new Dictionary<string, CouncilYear>(StringComparer.Ordinal);
        return [.. codes.Select(code => new CalendarPlace(code, municipalities.Find(code)?.Name ?? code, years.GetValueOrDefault(code))).OrderBy(one => one.Name, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<CalendarEntry>> RoutesAsync(LawBook book, IReadOnlyList<CalendarPlace> places, (DateOnly From, DateOnly Until) span, CancellationToken cancellation)
    {
        if (places.Count == 0)
        {
            return [];
        }

        var visible = await standings.VisibleAsync(cancellation);
        var planned = await dossiers.PlannedAsync([.. visible], cancellation);
        return planned.SelectMany(calendar => calendar.Windows
            .Where(window => places.Any(place => place.Code == window.Participant.Code))
            .SelectMany(window => RouteEntries.Between(book, calendar, window, span)));
    }
}
