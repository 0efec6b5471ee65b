using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Tokens;

/// <summary>Finds whose a token is.</summary>
internal sealed class TokenBook(SamenspelDb db, TimeProvider time)
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
        if (account is null)
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
}
