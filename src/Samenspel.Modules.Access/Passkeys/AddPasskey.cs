using Microsoft.AspNetCore.Identity;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>Adds a passkey to one's own account.</summary>
internal sealed record AddPasskey(string? Name, FactorForm Factors, Guid? Session) : IWrite;

internal sealed class AddPasskeyHandler(
    OwnAccount own, Factors factors, UserManager<Account> accounts, ProviderLogins elsewhere, Outbox outbox, TimeProvider time) : IHandle<AddPasskey, bool>
{
    public async Task<Outcome<bool>> HandleAsync(AddPasskey request, CancellationToken cancellation)
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

        var read = await factors.CheckPasskeyAsync(request.Factors);
        if (!read.TryGet(out var made))
        {
            return read.Refusals.ToList();
        }

        if (made.PasskeyOwner != account.Id)
        {
            return Factors.PasskeyRefused;
        }

        made.Passkey!.Name = PasskeyName.Read(request.Name, time.GetUtcNow());
        (await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey)).MustSucceed();
        outbox.Add(FactorLetter.Of(account, () => MailTexts.PasskeyAdded_Subject));
        return true;
    }
}
