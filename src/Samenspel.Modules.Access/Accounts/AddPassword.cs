using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Gives an account with passkeys only a password and an authenticator app as well.</summary>
internal sealed record AddPassword(FactorForm Factors, Guid? Session) : IWrite;

internal sealed class AddPasswordHandler(SamenspelDb db, OwnAccount own, Factors factors, ProviderLogins elsewhere, Outbox outbox) : IHandle<AddPassword, FreshCodes>
{
    public async Task<Outcome<FreshCodes>> HandleAsync(AddPassword request, CancellationToken cancellation)
    {
        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var account = await own.ReadAsync(cancellation);
        if (await elsewhere.RefuseOwnFactorsAsync(account, cancellation) is { } managed)
        {
            return managed;
        }

        var read = await factors.CheckAsync(request.Factors with { Credential = null }, account.DisplayName, account.Email);
        if (!read.TryGet(out var way))
        {
            return read.Refusals.ToList();
        }

        var codes = await factors.GiveAsync(account, way, cancellation);
        await db.SaveChangesAsync(cancellation);
        outbox.Add(FactorLetter.Of(account, () => MailTexts.PasswordChanged_Subject));
        return new FreshCodes(codes);
    }
}
