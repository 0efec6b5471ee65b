using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Tokens;

internal sealed record RevokeToken(Guid Id) : IWrite;

/// <summary>Ends a token of one's own, at once. One that ended already stays ended.</summary>
internal sealed class RevokeTokenHandler(SamenspelDb db, OwnAccount own, RecordEntry entry, TimeProvider time) : IHandle<RevokeToken, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(RevokeToken request, CancellationToken cancellation)
    {
        var account = (await own.ReadAsync(cancellation)).AccountId;
        var token = await db.Set<PersonalToken>().SingleOrDefaultAsync(one => one.Id == request.Id, cancellation);
        if (token is null || token.Account != account)
        {
            return new Refusal(RefusalKind.NotFound, "access.token-unknown", TokenTexts.Unknown);
        }

        token.RevokedAt ??= time.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        entry.Detail("token", token.Id.ToString());
        return token.Id;
    }
}
