using Microsoft.AspNetCore.Identity;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>Renames or removes a passkey of one's own.</summary>
/// <param name="Id">The credential's identity in hexadecimal digits.</param>
/// <param name="Name">The new name; null removes the passkey.</param>
/// <param name="Session">The session that asks.</param>
internal sealed record ChangePasskey(string? Id, string? Name, Guid? Session) : IWrite;

internal sealed class ChangePasskeyHandler(OwnAccount own, UserManager<Account> accounts, Outbox outbox, TimeProvider time) : IHandle<ChangePasskey, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ChangePasskey request, CancellationToken cancellation)
    {
        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var account = await own.ReadAsync(cancellation);
        var all = await accounts.GetPasskeysAsync(account);
        var passkey = all.FirstOrDefault(one => string.Equals(Convert.ToHexStringLower(one.CredentialId), request.Id, StringComparison.Ordinal));
        if (passkey is null)
        {
            return new Refusal(RefusalKind.NotFound, "access.passkey-unknown", AccountTexts.PasskeyUnknown);
        }

        if (request.Name is { } name)
        {
            passkey.Name = PasskeyName.Read(name, time.GetUtcNow());
            (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).MustSucceed();
            return true;
        }

        if (all.Count == 1 && account.PasswordHash is null)
        {
            return new Refusal(RefusalKind.Conflict, "access.passkey-last", AccountTexts.PasskeyLast);
        }

        (await accounts.RemovePasskeyAsync(account, passkey.CredentialId)).MustSucceed();
        outbox.Add(FactorLetter.Of(account, () => MailTexts.PasskeyRemoved_Subject));
        return true;
    }
}
