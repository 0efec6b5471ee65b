using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Digests;

/// <summary>What the asker chose to hear by mail, and what would be sent now.</summary>
internal sealed record ShowDigest;

/// <param name="Rhythm">How often.</param>
/// <param name="Weekday">On which day, when it is once a week.</param>
/// <param name="Topics">About what; all of them while nothing was chosen.</param>
/// <param name="Muted">Dossiers about which nothing is sent.</param>
/// <param name="Scopes">The asker's own dossiers.</param>
/// <param name="Since">From when the preview tells what happened.</param>
/// <param name="Next">When the next digest is made; null when none is.</param>
/// <param name="Items">What would be sent now.</param>
/// <param name="CanSend">Whether this site sends digests.</param>
/// <param name="Language">Of the mail.</param>
internal sealed record DigestView(
    DigestRhythm Rhythm, DayOfWeek Weekday, IReadOnlySet<DigestTopic> Topics, IReadOnlySet<Guid> Muted, IReadOnlyList<DigestScope> Scopes,
    DateTimeOffset Since, DateTimeOffset? Next, IReadOnlyList<DigestItem> Items, bool CanSend, string Language);

internal sealed class ShowDigestHandler(SamenspelDb db, OwnAccount own, DigestReader reader, DigestSettings settings, TimeProvider time) : IHandle<ShowDigest, DigestView>
{
    private static readonly TimeSpan BeforeChosen = TimeSpan.FromDays(7);

    public async Task<Outcome<DigestView>> HandleAsync(ShowDigest request, CancellationToken cancellation)
    {
        var account = await own.ReadAsync(cancellation);
        var id = own.Id;
        var now = time.GetUtcNow();
        var choice = await db.Set<DigestChoice>().AsNoTracking().SingleOrDefaultAsync(one => one.Account == id, cancellation);
        var since = choice is null or { Rhythm: DigestRhythm.Never } ? now - BeforeChosen : choice.ToldUntil;
        var topics = choice?.TopicSet is { Count: > 0 } chosen ? chosen : Enum.GetValues<DigestTopic>().ToHashSet();
        var muted = choice?.MutedSet ?? new HashSet<Guid>();
        var (rhythm, weekday) = (choice?.Rhythm ?? DigestRhythm.Never, choice?.Weekday ?? DayOfWeek.Monday);
        return new DigestView(
            rhythm, weekday, topics, muted, await reader.ScopesAsync(cancellation), since, settings.CanSend ? DigestMoments.NextAfter(rhythm, weekday, settings.Time, now) : null,
            await reader.ReadAsync(since, muted, topics, cancellation), settings.CanSend, account.Language);
    }
}
