using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Tokens;

/// <summary>The asker's own tokens.</summary>
internal sealed record ListTokens;

internal sealed class ListTokensHandler(SamenspelDb db, ProcessContext process, TimeProvider time) : IHandle<ListTokens, TokenList>
{
    public async Task<Outcome<TokenList>> HandleAsync(ListTokens request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var own = process.Actor.Account is { } account
            ? await db.Set<PersonalToken>().AsNoTracking().Where(token => token.Account == account).ToListAsync(cancellation)
            : [];
        return new TokenList(
        [
            .. own.OrderByDescending(token => token.HoldsAt(now)).ThenByDescending(token => token.CreatedAt).ThenBy(token => token.Name, StringComparer.CurrentCulture)
                .Select(token => new TokenRow(
                    token.Id, token.Name, token.MayWrite, token.CreatedAt, token.LastUsedAt, token.ExpiresAt,
                    token.RevokedAt is not null ? TokenState.Revoked : token.HoldsAt(now) ? TokenState.Holds : TokenState.Expired)),
        ]);
    }
}

/// <param name="Tokens">Those that hold first.</param>
internal sealed record TokenList(IReadOnlyList<TokenRow> Tokens);

internal sealed record TokenRow(
    Guid Id, string Name, bool MayWrite, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset ExpiresAt, TokenState State);

internal enum TokenState
{
    Holds,
    Expired,
    Revoked,
}
