using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Asks for help of two administrators, for who lost both the second factor and the mail. The answer is the same for every address.</summary>
internal sealed record AskRecovery(string? Email, SignInOrigin From) : IWrite;

internal sealed class AskRecoveryHandler(SamenspelDb db, Attempts attempts, Entering entering, TimeProvider time) : IHandle<AskRecovery, string>
{
    public async Task<Outcome<string>> HandleAsync(AskRecovery request, CancellationToken cancellation)
    {
        var read = EmailRule.Read(request.Email, nameof(request.Email));
        if (!read.TryGet(out var email))
        {
            return read.Refusals.ToList();
        }

        var normal = EmailRule.Normalise(email);
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == normal && one.RemovedAt == null, cancellation);
        if (await attempts.BeginAsync(AttemptPlace.Of("recovery", email, account?.AccountId, request.From), cancellation) is not null || account is null)
        {
            entering.Deny(account, account is null ? "unknown" : "wait");
            return email;
        }

        entering.Note(account, "asked");

        var now = time.GetUtcNow();
        var id = account.AccountId;
        if (!await db.Set<RecoveryRequest>().AnyAsync(one => one.Account == id && one.SecondApproval == null && one.RefusedAt == null && one.ExpiresAt > now, cancellation))
        {
            db.Add(new RecoveryRequest { Id = Guid.CreateVersion7(now), Account = id, AskedAt = now, ExpiresAt = now + RecoveryRequest.HoldsFor });
            await db.SaveChangesAsync(cancellation);
        }

        return email;
    }
}
