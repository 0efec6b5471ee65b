using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Recovering;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Changes the password; all other sessions end, and links that were sent before work no more.</summary>
internal sealed record ChangePassword(string? Password, Guid? Session) : IWrite;

internal sealed class ChangePasswordHandler(
    SamenspelDb db, OwnAccount own, Passwords passwords, SessionBook sessions, LinkBook links, Outbox outbox, TimeProvider time) : IHandle<ChangePassword, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ChangePassword request, CancellationToken cancellation)
    {
        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var account = await own.ReadAsync(cancellation);
        if (PasswordRules.Check(request.Password, [account.DisplayName, account.Email], nameof(request.Password)) is { } refusal)
        {
            return refusal;
        }

        account.PasswordHash = passwords.Hash(account, request.Password!);
        account.ChangeStamp(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await sessions.EndAllAsync(account.AccountId, request.Session, cancellation);
        await links.EndAllAsync(account.AccountId, cancellation);
        outbox.Add(FactorLetter.Of(account, () => MailTexts.PasswordChanged_Subject));
        return true;
    }
}
