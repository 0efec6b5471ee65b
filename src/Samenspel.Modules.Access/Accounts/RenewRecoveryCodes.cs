using Samenspel.Kernel;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Makes ten new recovery codes; the old ones work no more.</summary>
internal sealed record RenewRecoveryCodes(Guid? Session) : IWrite;

internal sealed class RenewRecoveryCodesHandler(OwnAccount own, RecoveryCodes codes, Outbox outbox) : IHandle<RenewRecoveryCodes, FreshCodes>
{
    public async Task<Outcome<FreshCodes>> HandleAsync(RenewRecoveryCodes request, CancellationToken cancellation)
    {
        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var account = await own.ReadAsync(cancellation);
        outbox.Add(FactorLetter.Of(account, () => MailTexts.CodesRenewed_Subject));
        return new FreshCodes(await codes.RenewAsync(account.AccountId, cancellation));
    }
}
