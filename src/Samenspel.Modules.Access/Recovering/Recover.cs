using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;
using Samenspel.Modules.Access.Tokens;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Gets the account back: another address and other ways to sign in. All that was before works no more.</summary>
internal sealed record Recover(string Token, string? Email, FactorForm Factors, SignInOrigin From) : IWrite;

internal sealed class RecoverHandler(
    SamenspelDb db, LinkBook links, Factors factors, RecoveryCodes codes, UserManager<Account> accounts, SessionBook sessions, TokenBook tokens,
    Outbox outbox, Entering entering) : IHandle<Recover, Joined>
{
    public async Task<Outcome<Joined>> HandleAsync(Recover request, CancellationToken cancellation)
    {
        var link = await links.FindAsync(LinkPurpose.Recover, request.Token, cancellation);
        var id = link?.Account?.Value;
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        if (link is null || account is null)
        {
            return new Refusal(RefusalKind.NotFound, "access.link-closed", LinkTexts.Closed);
        }

        var email = EmailRule.Read(request.Email, nameof(request.Email));
        email.TryGet(out var address);
        var given = await factors.CheckAsync(request.Factors, account.DisplayName, address);
        var refusals = email.Refusals.Concat(given.Refusals).ToList();
        var normal = EmailRule.Normalise(address ?? "");
        if (await db.Set<Account>().AnyAsync(one => one.NormalizedEmail == normal && one.Id != account.Id, cancellation))
        {
            refusals.Add(new Refusal(RefusalKind.Conflict, "access.email-taken", AccountTexts.EmailTaken, nameof(request.Email)));
        }

        if (refusals.Count > 0 || !given.TryGet(out var way) || (way.PasskeyOwner is { } owner && owner != account.Id))
        {
            return refusals.Count > 0 ? refusals : Factors.PasskeyRefused;
        }

        if (account.Email is { Length: > 0 })
        {
            outbox.Add(FactorLetter.Of(account, () => MailTexts.Recovered_Subject));
        }

        await ForgetAsync(account, link, cancellation);
        (account.Email, account.UserName) = (address, address);
        account.NormalizedEmail = account.NormalizedUserName = normal;
        var shown = await factors.GiveAsync(account, way, cancellation);
        await db.SaveChangesAsync(cancellation);
        var method = way.Passkey is null ? Entering.Password : Entering.Passkey;
        return new Joined(await entering.OpenAsync(account, method, request.From, cancellation), shown);
    }

    private async Task ForgetAsync(Account account, OneTimeLink link, CancellationToken cancellation)
    {
        links.Use(link);
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
        {
            (await accounts.RemovePasskeyAsync(account, passkey.CredentialId)).MustSucceed();
        }

        account.PasswordHash = account.CodeKey = null;
        await db.SaveChangesAsync(cancellation);
        await codes.RemoveAsync(account.AccountId, cancellation);
        await links.EndAllAsync(account.AccountId, cancellation);
        await sessions.EndAllAsync(account.AccountId, null, cancellation);
        await tokens.RevokeAllAsync(account.AccountId, cancellation);
        await db.Set<IdentityUserLogin<Guid>>().Where(one => one.UserId == account.Id).ExecuteDeleteAsync(cancellation);
    }
}
