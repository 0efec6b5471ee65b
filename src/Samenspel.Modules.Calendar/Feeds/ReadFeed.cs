using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Dossiers;
using Samenspel.Modules.Calendar.Showing;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Feeds;

/// <param name="Secret">What stands in the address.</param>
internal sealed record ReadFeed(string Secret);

/// <summary>What a feed tells.</summary>
/// <param name="MadeAt">When its address was made: the stamp of what has no other.</param>
/// <param name="Entries">By day.</param>
internal sealed record FeedContent(DateTimeOffset MadeAt, IReadOnlyList<CalendarEntry> Entries);

/// <summary>Reads a person's feed: what the person may see at this moment, whatever it was when the address was made.</summary>
internal sealed class ReadFeedHandler(
    SamenspelDb db, ILaw law, CouncilDirectory councils, DossierCalendars dossiers, IOrganisations organisations, IRights rights, TimeProvider time) : IHandle<ReadFeed, FeedContent>
{
    private const int MonthsBack = 1;
    private const int MonthsAhead = 18;

    public async Task<Outcome<FeedContent>> HandleAsync(ReadFeed request, CancellationToken cancellation)
    {
        var hash = FeedSecret.IsOne(request.Secret) ? FeedSecret.HashOf(request.Secret) : "";
        var feed = hash.Length == 0 ? null : await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(one => one.SecretHash == hash, cancellation);
        if (feed is null)
        {
            return Unknown();
        }

        var codes = await CodesAsync(feed, cancellation);
        var roles = await rights.OfAsync(feed.Account, cancellation);
        if (codes is null && roles.Count == 0)
        {
            return Unknown();
        }

        var today = DutchTime.DateOf(time.GetUtcNow());
        var first = new DateOnly(today.Year, today.Month, 1);
        var span = (From: first.AddMonths(-MonthsBack), Until: first.AddMonths(MonthsAhead));
        var book = law.Read();
        var years = await councils.OfAsync(codes?.Keys.ToList() ?? [], cancellation);
        var planned = await dossiers.PlannedAsync([.. roles.Select(one => new DossierId(one.Scope)).Distinct()], cancellation);
        List<CalendarEntry> entries =
        [
            .. CycleEntries.Between(book, span, []),
            .. years.SelectMany(one => CouncilEntries.Between(one.Value, codes![one.Key], span)),
            .. planned.SelectMany(calendar => calendar.Windows.Where(window => codes?.ContainsKey(window.Participant.Code ?? "") == true)
                .SelectMany(window => RouteEntries.Between(book, calendar, window, span))),
        ];
        return new FeedContent(feed.MadeAt, [.. entries.OrderBy(one => one.Day).ThenBy(one => one.Row).ThenBy(one => one.Title, StringComparer.Ordinal)]);
    }

    private static Refusal Unknown() => new(RefusalKind.NotFound, "calendar.unknown-feed", CalendarTexts.Unknown_Feed);

    /// <returns>The municipalities that the person still works for, with their names; null when the person works for nobody.</returns>
    private async Task<Dictionary<string, string>?> CodesAsync(CalendarFeed feed, CancellationToken cancellation)
    {
        var then = feed.Organisations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToHashSet();
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var works = false;
        foreach (var one in (await organisations.AllAsync(cancellation)).Where(one => then.Contains(one.Id.Value)))
        {
            if ((await organisations.PeopleAsync(one.Id, cancellation)).Any(person => person.Account == feed.Account))
            {
                works = true;
                if (one.Code is { } code)
                {
                    codes[code] = one.Name;
                }
            }
        }

        return works ? codes : null;
    }
}
