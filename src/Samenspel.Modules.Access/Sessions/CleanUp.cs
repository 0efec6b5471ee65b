using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Arriving;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.OpenId.Leaving;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Tokens;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>Removes what the privacy statement says is not kept: old sessions, links, tokens, kept answers, counters and the addresses of old invitations.</summary>
internal sealed record CleanUp : IWrite;

internal sealed class CleanUpHandler(
    SamenspelDb db, Attempts attempts, TokenBook tokens, ProviderSessions elsewhere, ProviderMemberships memberships, UsedMarks marks, TimeProvider time)
    : IHandle<CleanUp, bool>
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    public async Task<Outcome<bool>> HandleAsync(CleanUp request, CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - KeptFor;
        await db.Set<Session>().Where(one => one.ExpiresAt < before || one.EndedAt < before).ExecuteDeleteAsync(cancellation);
        await db.Set<OneTimeLink>().Where(one => one.ExpiresAt < before).ExecuteDeleteAsync(cancellation);
        await db.Set<RecoveryRequest>().Where(one => one.ExpiresAt < before).ExecuteDeleteAsync(cancellation);
        await db.Set<Invitation>().Where(one => one.ExpiresAt < before && one.Email != "").ExecuteUpdateAsync(set => set.SetProperty(one => one.Email, ""), cancellation);
        await tokens.ForgetOldAsync(before, cancellation);
        await attempts.ForgetOldAsync(cancellation);
        await elsewhere.ForgetOldAsync(cancellation);
        await marks.ForgetOldAsync(time.GetUtcNow(), cancellation);
        await memberships.EndOldAsync(cancellation);
        return true;
    }
}
