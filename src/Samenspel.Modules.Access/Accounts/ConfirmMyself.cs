using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Shows again who it is, before changing how one signs in: with the password, or with a passkey.</summary>
internal sealed record ConfirmMyself(string? Password, string? Credential, string? State, SignInOrigin From) : IWrite;

/// <param name="Wait">Too many attempts; null when that is not the reason.</param>
internal sealed record Confirmed(bool IsRight, TimeSpan? Wait = null);

internal sealed class ConfirmMyselfHandler(
    SamenspelDb db, OwnAccount own, Passwords passwords, PasskeyCheck check, UserManager<Account> accounts, Attempts attempts, Entering entering, TimeProvider time)
    : IHandle<ConfirmMyself, Confirmed>
{
    public async Task<Outcome<Confirmed>> HandleAsync(ConfirmMyself request, CancellationToken cancellation)
    {
        var account = await own.ReadAsync(cancellation);
        if (!string.IsNullOrEmpty(request.Credential))
        {
            var found = await check.FindAsync(request.Credential, request.State);
            if (found is not { } passkey || passkey.Account.Id != account.Id)
            {
                entering.Note(account, "wrong-passkey");
                return new Confirmed(IsRight: false);
            }

            (await accounts.AddOrUpdatePasskeyAsync(account, passkey.Passkey)).MustSucceed();
            return await KeepAsync(request.From.Session, cancellation);
        }

        var place = AttemptPlace.Of("password", account.Email ?? "", account.AccountId, request.From);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            entering.Note(account, "wait");
            return new Confirmed(IsRight: false, wait);
        }

        if (!passwords.Check(account, request.Password).IsRight)
        {
            entering.Note(account, "wrong-password");
            return new Confirmed(IsRight: false);
        }

        await attempts.SucceedAsync(place, cancellation);
        return await KeepAsync(request.From.Session, cancellation);
    }

    private async Task<Confirmed> KeepAsync(Guid? session, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await db.Set<Session>().Where(one => one.Id == session).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConfirmedAt, now), cancellation);
        return new Confirmed(IsRight: true);
    }
}
