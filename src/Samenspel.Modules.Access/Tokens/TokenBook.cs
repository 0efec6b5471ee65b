using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Belonging;

namespace Samenspel.Modules.Access.Tokens;

/// <summary>Finds whose a token is.</summary>
internal sealed class TokenBook(SamenspelDb db, ProviderLogins elsewhere, TimeProvider time)
{
    // Written once in so long, so that reading does not become writing.
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(5);

    /// <returns>The token and its account, when it still holds.</returns>
    public async Task<(PersonalToken Token, Account Account)?> FindAsync(string secret, CancellationToken cancellation)
    {
        if (!TokenSecret.CanBe(secret))
        {
            return null;
        }

        var hash = TokenSecret.Hash(secret);
        var now = time.GetUtcNow();
        var token = await db.Set<PersonalToken>().AsNoTracking().SingleOrDefaultAsync(one => one.TokenHash == hash, cancellation);
        if (token is null || !token.HoldsAt(now))
        {
            return null;
        }

        var id = token.Account.Value;
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        if (account is null || !await IsStillThereAsync(account, now, cancellation))
        {
            return null;
        }

        if (token.LastUsedAt is null || now - token.LastUsedAt > Freshness)
        {
            await db.Set<PersonalToken>().Where(one => one.Id == token.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedAt, now), cancellation);
        }

        return (token, account);
    }

    /// <returns>How the record names a token, also one that ended; empty when it never was one.</returns>
    public async Task<string> NameOfAsync(string secret, CancellationToken cancellation)
    {
        var hash = TokenSecret.CanBe(secret) ? TokenSecret.Hash(secret) : "";
        var id = await db.Set<PersonalToken>().Where(one => one.TokenHash == hash).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
        return id is null ? "" : $"token:{id}";
    }

    // Who signs in by way of the provider only, has to come by: nobody else says that the person left.
    private async Task<bool> IsStillThereAsync(Account account, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await elsewhere.RefuseOwnFactorsAsync(account, cancellation) is null)
        {
            return true;
        }

        var since = now - ProviderMemberships.HoldsFor;
        return await db.Set<Session>().AnyAsync(one => one.Account == account.AccountId && one.CreatedAt > since, cancellation);
    }

    /// <summary>Ends every token that still holds; it stays in the person's list, as revoked.</summary>
    public Task RevokeAllAsync(AccountId account, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return db.Set<PersonalToken>().Where(one => one.Account == account && one.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.RevokedAt, now), cancellation);
    }

    /// <summary>Removes every token of somebody, with the answers that were kept for it.</summary>
    public async Task RemoveAsync(AccountId account, CancellationToken cancellation)
    {
        var tokens = db.Set<PersonalToken>().Where(one => one.Account == account);
        await db.Set<KeptAnswer>().Where(one => tokens.Any(token => token.Id == one.Token)).ExecuteDeleteAsync(cancellation);
        await tokens.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Removes tokens that ended before a moment, and answers that are no longer kept.</summary>
    public async Task ForgetOldAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        var since = time.GetUtcNow() - KeptAnswers.Kept;
        await db.Set<KeptAnswer>().Where(one => one.At <= since).ExecuteDeleteAsync(cancellation);
        await db.Set<PersonalToken>().Where(one => one.ExpiresAt < before || one.RevokedAt < before).ExecuteDeleteAsync(cancellation);
    }
}
