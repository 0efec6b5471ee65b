using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Makes and finds one-time links; a new one makes older ones of the same purpose and account void.</summary>
internal sealed class LinkBook(SamenspelDb db, TimeProvider time)
{
    /// <returns>The link, and its secret, which is known here and now only.</returns>
    public async Task<(OneTimeLink Link, string Secret)> MakeAsync(
        LinkPurpose purpose, AccountId? account, TimeSpan holdsFor, string? email, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await EndAsync(purpose, account, cancellation);
        var secret = Secret.New();
        var link = new OneTimeLink
        {
            Id = Guid.CreateVersion7(now),
            Purpose = purpose,
            TokenHash = Secret.Hash(secret),
            Account = account,
            Email = email,
            CreatedAt = now,
            ExpiresAt = now + holdsFor,
        };
        db.Add(link);
        await db.SaveChangesAsync(cancellation);
        return (link, secret);
    }

    /// <returns>The link while it works; null otherwise.</returns>
    public Task<OneTimeLink?> FindAsync(LinkPurpose purpose, string secret, CancellationToken cancellation)
    {
        var hash = Secret.Hash(secret);
        var now = time.GetUtcNow();
        return db.Set<OneTimeLink>().SingleOrDefaultAsync(
            one => one.TokenHash == hash && one.Purpose == purpose && one.UsedAt == null && one.ExpiresAt > now, cancellation);
    }

    /// <summary>Uses the link up; two that use it at once meet in the database, and the second is refused.</summary>
    public void Use(OneTimeLink link) => link.UsedAt = time.GetUtcNow();

    public Task EndAsync(LinkPurpose purpose, AccountId? account, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return db.Set<OneTimeLink>().Where(one => one.Purpose == purpose && one.Account == account && one.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedAt, now), cancellation);
    }

    /// <summary>Makes every link of an account void, as when it gets new factors or is removed.</summary>
    public Task EndAllAsync(AccountId account, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return db.Set<OneTimeLink>().Where(one => one.Account == account && one.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedAt, now), cancellation);
    }
}
