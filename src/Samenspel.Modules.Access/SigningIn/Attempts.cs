using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>
/// Slows guessing down without letting anybody lock another out. Attempts are counted apart for each browser that an account is known in, together for all
/// others, and for each network address. So whoever guesses from elsewhere makes others from elsewhere wait, never the owner in the owner's own browser.
/// Passkeys are counted apart, for each browser that somebody signed in with before and for each address. An address without an account is counted as one with.
/// Counting is a short transaction of its own when no other runs, so that nobody's database waits while a password is checked.
/// </summary>
internal sealed class Attempts(SamenspelDb db, TimeProvider time)
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);
    private const int FreeForAccount = 5;
    private const int FreeForAddress = 40;

    /// <summary>An office shares an address: its failures fade, one in so long, so that a day of ordinary mistakes keeps nobody out.</summary>
    private static readonly TimeSpan AddressForgetsOneIn = TimeSpan.FromMinutes(2);

    /// <summary>Counts an attempt before its outcome is known, so that many at once count as many.</summary>
    /// <returns>How long to wait, when the attempt may not be made at all; null when it may.</returns>
    public async Task<TimeSpan?> BeginAsync(AttemptPlace place, CancellationToken cancellation)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        var wait = await CountAsync(place, cancellation);
        if (own is not null)
        {
            await own.CommitAsync(cancellation);
        }

        return wait;
    }

    /// <summary>Forgets the failures of this way in. Those of the network address stay: one right guess does not clear a thousand wrong ones.</summary>
    public async Task SucceedAsync(AttemptPlace place, CancellationToken cancellation)
    {
        await db.Set<AttemptCounter>().Where(row => row.Key == place.AccountKey).ExecuteDeleteAsync(cancellation);
        var address = place.AddressKey;
        var now = time.GetUtcNow();
        await db.Set<AttemptCounter>().Where(row => row.Key == address && row.Failures > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Failures, row => row.Failures - 1).SetProperty(row => row.Until, now), cancellation);
    }

    public Task ForgetOldAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - Memory;
        return db.Set<AttemptCounter>().Where(row => row.At < before).ExecuteDeleteAsync(cancellation);
    }

    private async Task<TimeSpan?> CountAsync(AttemptPlace place, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var rows = new List<(AttemptCounter Row, int Free)>();
        foreach (var (key, free) in new[] { (place.AccountKey, FreeForAccount), (place.AddressKey, FreeForAddress) })
        {
            if (key is not null)
            {
                rows.Add((await TakeAsync(key, now, cancellation), free));
            }
        }

        if (rows.Max(row => row.Row.Until) is var until && until > now)
        {
            return until - now;
        }

        foreach (var (row, free) in rows)
        {
            var faded = free == FreeForAddress ? (int)Math.Min(row.Failures, (now - row.At) / AddressForgetsOneIn) : 0;
            var failures = now - row.At > Memory ? 1 : row.Failures - faded + 1;
            await WriteAsync(row.Key, failures, now, now + WaitAfter(failures - free), cancellation);
        }

        return null;
    }

    private static TimeSpan WaitAfter(int tooMany) => tooMany <= 0 ? TimeSpan.Zero
        : tooMany > 5 ? LongestWait
        : FirstWait * (1 << (tooMany - 1));

    // The row stays locked until the transaction ends, so that attempts at the same account wait for each other.
    private async Task<AttemptCounter> TakeAsync(string key, DateTimeOffset now, CancellationToken cancellation) =>
        (await db.Set<AttemptCounter>().FromSql(
            $"""
             INSERT INTO access_attempt (key, failures, at, until) VALUES ({key}, 0, {now.UtcTicks}, 0)
             ON CONFLICT (key) DO UPDATE SET failures = access_attempt.failures RETURNING key, failures, at, until
             """).AsNoTracking().ToListAsync(cancellation)).Single();

    private Task<int> WriteAsync(string key, int failures, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        db.Set<AttemptCounter>().Where(row => row.Key == key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Failures, failures).SetProperty(row => row.At, now).SetProperty(row => row.Until, until), cancellation);
}
