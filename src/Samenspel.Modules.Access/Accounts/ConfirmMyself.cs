using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Shows again who it is, before changing how one signs in: with the password, or with a passkey.</summary>
/// <param name="Tried">The password; null with a passkey.</param>
/// <param name="Credential">The browser's answer to being asked for a passkey.</param>
/// <param name="State">Of asking for it.</param>
/// <param name="From">Where the person is.</param>
internal sealed record ConfirmMyself(TriedPassword? Tried, string? Credential, string? State, SignInOrigin From) : IWrite;

/// <param name="Wait">Too many attempts; null when that is not the reason.</param>
internal sealed record Confirmed(bool IsRight, TimeSpan? Wait = null);

internal sealed class ConfirmMyselfHandler(
    SamenspelDb db, OwnAccount own, PasskeyCheck check, UserManager<Account> accounts, Attempts attempts, Entering entering, TimeProvider time)
    : IHandle<ConfirmMyself, Confirmed>
{
    public async Task<Outcome<Confirmed>> HandleAsync(ConfirmMyself request, CancellationToken cancellation)
    {
        var account = await own.ReadAsync(cancellation);
        return request.Tried is { } tried
            ? await ByPasswordAsync(account, tried, request, cancellation)
            : await ByPasskeyAsync(account, request, cancellation);
    }

    private async Task<Confirmed> ByPasswordAsync(Account account, TriedPassword tried, ConfirmMyself request, CancellationToken cancellation)
    {
        if (tried.Wait is not null)
        {
            return Wrong(account, "wait", tried.Wait);
        }

        return tried.IsRight && tried.Account == account.Id && tried.Hash == account.PasswordHash
            ? await KeepAsync(tried.Place, request.From.Session, cancellation)
            : Wrong(account, "wrong-password");
    }

    private async Task<Confirmed> ByPasskeyAsync(Account account, ConfirmMyself request, CancellationToken cancellation)
    {
        var place = AttemptPlace.OfPasskey(request.From);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            return Wrong(account, "wait", wait);
        }

        var found = await check.FindAsync(request.Credential, request.State, cancellation);
        if (found is not { } passkey || passkey.Account.Id != account.Id)
        {
            return Wrong(account, "wrong-passkey");
        }

        (await accounts.AddOrUpdatePasskeyAsync(account, passkey.Passkey)).MustSucceed();
        return await KeepAsync(place, request.From.Session, cancellation);
    }

    private Confirmed Wrong(Account account, string outcome, TimeSpan? wait = null)
    {
        entering.Deny(account, outcome);
        return new Confirmed(IsRight: false, wait);
    }

    private async Task<Confirmed> KeepAsync(AttemptPlace place, Guid? session, CancellationToken cancellation)
    {
        await attempts.SucceedAsync(place, cancellation);
        var now = time.GetUtcNow();
        await db.Set<Session>().Where(one => one.Id == session).ExecuteUpdateAsync(set => set.SetProperty(one => one.ConfirmedAt, now), cancellation);
        return new Confirmed(IsRight: true);
    }
}
