using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Takes another authenticator app into use; the old one works no more, other sessions end.</summary>
internal sealed record RenewCode(FactorForm Factors, Guid? Session) : IWrite;

internal sealed class RenewCodeHandler(
    SamenspelDb db, OwnAccount own, Factors factors, RecoveryCodes codes, SessionBook sessions, Outbox outbox, TimeProvider time) : IHandle<RenewCode, FreshCodes>
{
    public async Task<Outcome<FreshCodes>> HandleAsync(RenewCode request, CancellationToken cancellation)
    {
        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var read = factors.CheckCode(request.Factors);
        if (!read.TryGet(out var step))
        {
            return read.Refusals.ToList();
        }

        var account = await own.ReadAsync(cancellation);
        (account.CodeKey, account.LastCodeStep) = (request.Factors.SealedKey, step);
        account.ChangeStamp(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await sessions.EndAllAsync(account.AccountId, request.Session, cancellation);
        outbox.Add(FactorLetter.Of(account, () => MailTexts.CodeRenewed_Subject));
        return new FreshCodes(await codes.RenewAsync(account.AccountId, cancellation));
    }
}
