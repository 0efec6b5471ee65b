using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>Opens, finds and ends sessions.</summary>
internal sealed class SessionBook(SamenspelDb db, TimeProvider time)
{
    /// <summary>How long a session holds without being used.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>How long a session holds at most: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    /// <summary>Makes a session; whoever calls this has checked who it is.</summary>
    /// <returns>The secret for the cookie.</returns>
    public async Task<string> OpenAsync(AccountId account, string method, string? address, string? agent, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var secret = SessionCookie.NewSecret();
        db.Add(new Session
        {
            Id = Guid.CreateVersion7(now),
            TokenHash = SessionCookie.Hash(secret),
            Account = account,
            Method = method,
            CreatedAt = now,
            SeenAt = now,
            ConfirmedAt = now,
            ExpiresAt = now + Longest,
            Address = Cut(address ?? "", Session.AddressMaxLength),
            Agent = Cut(agent ?? "", Session.AgentMaxLength),
        });
        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <returns>The session and its account, when it still holds.</returns>
    public async Task<(Session Session, Account Account)?> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = SessionCookie.Hash(secret);
        var now = time.GetUtcNow();
        var idleSince = now - Idle;
        var session = await db.Set<Session>().AsNoTracking().SingleOrDefaultAsync(
            one => one.TokenHash == hash && one.EndedAt == null && one.ExpiresAt > now && one.SeenAt > idleSince, cancellation);
        if (session is null)
        {
            return null;
        }

        var id = session.Account.Value;
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        if (account is null)
        {
            return null;
        }

        if (now - session.SeenAt > Freshness)
        {
            await db.Set<Session>().Where(one => one.Id == session.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenAt, now), cancellation);
        }

        return (session, account);
    }

    public Task EndAsync(Guid session, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return db.Set<Session>().Where(one => one.Id == session && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
    }

    /// <summary>Ends all sessions of an account, but for one that may stay.</summary>
    public Task EndAllAsync(AccountId account, Guid? but, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return db.Set<Session>().Where(one => one.Account == account && one.EndedAt == null && one.Id != but)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
