using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Calendar.Domain;

namespace Samenspel.Modules.Calendar.Feeds;

/// <summary>Whether the asker has a feed.</summary>
internal sealed record ShowFeed;

/// <param name="MadeAt">When its address was made; null when there is none.</param>
internal sealed record FeedView(DateTimeOffset? MadeAt);

/// <summary>Makes a feed, or gives it another address; the former one stops working.</summary>
internal sealed record RenewFeed : IWrite;

/// <param name="Secret">Shown once and kept nowhere.</param>
internal sealed record RenewedFeed(string Secret);

/// <summary>Ends the feed of the asker.</summary>
internal sealed record EndFeed : IWrite;

internal sealed class ShowFeedHandler(SamenspelDb db, ProcessContext process) : IHandle<ShowFeed, FeedView>
{
    public async Task<Outcome<FeedView>> HandleAsync(ShowFeed request, CancellationToken cancellation)
    {
        if (process.Actor.Account is not { } account)
        {
            return new FeedView(null);
        }

        var known = await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(one => one.Account == account, cancellation);
        return new FeedView(known?.MadeAt);
    }
}

internal sealed class RenewFeedHandler(SamenspelDb db, ProcessContext process, TimeProvider time) : IHandle<RenewFeed, RenewedFeed>
{
    public async Task<Outcome<RenewedFeed>> HandleAsync(RenewFeed request, CancellationToken cancellation)
    {
        var account = process.Actor.Account!.Value;
        var feed = await db.Set<CalendarFeed>().SingleOrDefaultAsync(one => one.Account == account, cancellation);
        if (feed is null)
        {
            feed = new CalendarFeed { Account = account };
            db.Add(feed);
        }

        var secret = FeedSecret.New();
        var organisations = string.Join(' ', process.Actor.Memberships.Select(one => one.Organisation.Value));
        feed.Renew(FeedSecret.HashOf(secret), organisations, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "nl", time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return new RenewedFeed(secret);
    }
}

internal sealed class EndFeedHandler(SamenspelDb db, ProcessContext process) : IHandle<EndFeed, FeedView>
{
    public async Task<Outcome<FeedView>> HandleAsync(EndFeed request, CancellationToken cancellation)
    {
        var account = process.Actor.Account!.Value;
        _ = await db.Set<CalendarFeed>().Where(one => one.Account == account).ExecuteDeleteAsync(cancellation);
        return new FeedView(null);
    }
}
