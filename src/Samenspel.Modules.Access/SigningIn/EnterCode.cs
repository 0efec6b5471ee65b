using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>The second step: what the authenticator app shows, or a recovery code.</summary>
internal sealed record EnterCode(PendingSignIn Pending, string? Code, SignInOrigin From) : IWrite;

internal sealed class EnterCodeHandler(
    SamenspelDb db, CodeKeys keys, RecoveryCodes codes, Attempts attempts, Entering entering, TimeProvider time) : IHandle<EnterCode, SignInStep>
{
    public async Task<Outcome<SignInStep>> HandleAsync(EnterCode request, CancellationToken cancellation)
    {
        var id = request.Pending.Account;
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        if (account is null || account.SecurityStamp != request.Pending.Stamp || request.Pending.Until <= time.GetUtcNow())
        {
            return new SignInStep();
        }

        var place = AttemptPlace.Of("code", account.Email ?? "", account.AccountId, request.From);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            entering.Deny(account, "wait");
            return new SignInStep(Wait: wait);
        }

        if (!await TakeAsync(account, request.Code, cancellation))
        {
            entering.Deny(account, "wrong-code");
            return new SignInStep();
        }

        await attempts.SucceedAsync(place, cancellation);
        return new SignInStep(Entrance: await entering.OpenAsync(account, Entering.Password, request.From, cancellation));
    }

    private async Task<bool> TakeAsync(Account account, string? typed, CancellationToken cancellation)
    {
        if (keys.Open(account.CodeKey) is { } key && TimeCode.Find(key, typed, time.GetUtcNow(), account.LastCodeStep) is { } step)
        {
            account.LastCodeStep = step;
            await db.SaveChangesAsync(cancellation);
            return true;
        }

        return await codes.UseAsync(account.AccountId, typed, cancellation);
    }
}
