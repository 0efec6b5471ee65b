using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Sets a new password by the link. It signs nobody in: the second factor is still asked.</summary>
internal sealed record ResetPassword(string Token, string? Password) : IWrite;

internal sealed class ResetPasswordHandler(SamenspelDb db, LinkBook links, Passwords passwords, SessionBook sessions, Outbox outbox, Entering entering, TimeProvider time)
    : IHandle<ResetPassword, Reset>
{
    public async Task<Outcome<Reset>> HandleAsync(ResetPassword request, CancellationToken cancellation)
    {
        var link = await links.FindAsync(LinkPurpose.ResetPassword, request.Token, cancellation);
        var id = link?.Account?.Value;
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null && one.PasswordHash != null, cancellation);
        if (link is null || account is null)
        {
            return new Refusal(RefusalKind.NotFound, "access.link-closed", LinkTexts.Closed);
        }

        if (PasswordRules.Check(request.Password, [account.DisplayName, account.Email], nameof(request.Password)) is { } refusal)
        {
            return refusal;
        }

        links.Use(link);
        account.PasswordHash = passwords.Hash(account, request.Password!);
        account.ChangeStamp(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await sessions.EndAllAsync(account.AccountId, null, cancellation);
        outbox.Add(FactorLetter.Of(account, () => MailTexts.PasswordChanged_Subject));
        entering.Note(account, "reset");
        return new Reset(account.AccountId);
    }
}

/// <summary>A password was set by a link; this browser is the owner's, so that nobody's guesses keep it out.</summary>
internal sealed record Reset(AccountId Account);
