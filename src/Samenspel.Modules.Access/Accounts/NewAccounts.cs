using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Makes an account together with a way to sign in: there is never one that a password alone opens.</summary>
internal sealed class NewAccounts(SamenspelDb db, Factors factors, TimeProvider time)
{
    /// <summary>Checks and makes it; joins the transaction of the running handler.</summary>
    /// <param name="by">The invitation or link that it is made by, whose identity the account gets: a passkey that was made for another is refused.</param>
    /// <param name="name">Of the person.</param>
    /// <param name="email">The address, or what is wrong with it.</param>
    /// <param name="form">How the person will sign in.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<Outcome<NewAccount>> MakeAsync(Guid by, string? name, Outcome<string> email, FactorForm form, CancellationToken cancellation)
    {
        var named = PersonName.Read(name, "Name");
        email.TryGet(out var address);
        var given = await factors.CheckAsync(form, name, address);
        var refusals = named.Refusals.Concat(email.Refusals).Concat(given.Refusals).ToList();
        if (given.TryGet(out var read) && read.PasskeyOwner is { } owner && owner != by)
        {
            refusals.Add(Factors.PasskeyRefused);
        }

        if (address is not null && await IsTakenAsync(address, cancellation))
        {
            refusals.Add(new Refusal(RefusalKind.Conflict, "access.email-taken", AccountTexts.EmailTaken, "Email"));
        }

        if (refusals.Count > 0 || !named.TryGet(out var display) || !given.TryGet(out var way))
        {
            return refusals;
        }

        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = by,
            DisplayName = display,
            CreatedAt = now,
            UserName = address,
            NormalizedUserName = EmailRule.Normalise(address!),
            Email = address,
            NormalizedEmail = EmailRule.Normalise(address!),
            EmailConfirmed = true,
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        };
        account.ChangeStamp(now);
        db.Add(account);
        await db.SaveChangesAsync(cancellation);
        var codes = await factors.GiveAsync(account, way, cancellation);
        await db.SaveChangesAsync(cancellation);
        return new NewAccount(account, codes, way.Passkey is null);
    }

    public Task<bool> IsTakenAsync(string email, CancellationToken cancellation)
    {
        var normal = EmailRule.Normalise(email);
        return db.Set<Account>().AnyAsync(one => one.NormalizedEmail == normal && one.RemovedAt == null, cancellation);
    }
}
