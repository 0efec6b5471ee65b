using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.OpenId.Settings;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>
/// Finds the account of who came from the provider, by issuer and subject; an address changes hands, a subject never. Somebody new gets an account when the provider
/// names an organisation that is known here, or when an invitation led there.
/// </summary>
internal sealed class ProviderAccounts(SamenspelDb db, OpenIdSetup setup, InvitationBook invitations, NewAccounts accounts, RecordEntry entry, TimeProvider time)
{
    public async Task<Outcome<Account>> FindOrMakeAsync(ProvenPerson person, IReadOnlyList<Belongs> belongs, string? returnTo, CancellationToken cancellation)
    {
        var key = person.Key;
        var known = await db.Set<IdentityUserLogin<Guid>>().Where(one => one.LoginProvider == person.Issuer && one.ProviderKey == key)
            .Join(db.Set<Account>(), one => one.UserId, account => account.Id, (_, account) => account)
            .SingleOrDefaultAsync(account => account.RemovedAt == null, cancellation);
        if (known is not null)
        {
            return known;
        }

        var invited = await InvitedAsync(returnTo, cancellation);
        if (invited is null && await OfAddressAsync(person, cancellation) is { } same)
        {
            entry.Detail("linked", "by address");
            return await LinkAsync(same, person, cancellation);
        }

        if (invited is null && belongs.Count == 0)
        {
            return ProviderFaults.NoAccess;
        }

        var read = EmailRule.Read(invited ?? (person.EmailIsChecked ? person.Email : null), "Email");
        return !read.TryGet(out var email) ? ProviderFaults.NoEmail(person.Email is null ? "no address" : "address not checked")
            : await accounts.IsTakenAsync(email, cancellation) ? ProviderFaults.EmailTaken
            : await LinkAsync(Make(person, email), person, cancellation);
    }

    // Whoever holds the link of an invitation reads the mail of its address.
    private async Task<string?> InvitedAsync(string? returnTo, CancellationToken cancellation) =>
        returnTo?.StartsWith(InvitationBook.Path, StringComparison.Ordinal) == true
        && await invitations.FindAsync(returnTo[InvitationBook.Path.Length..], cancellation) is { } invitation && invitation.IsOpen(time.GetUtcNow())
            ? invitation.Email
            : null;

    private async Task<Account?> OfAddressAsync(ProvenPerson person, CancellationToken cancellation)
    {
        if (!setup.Provider!.LinksByEmail || !person.EmailIsChecked || person.Email is not { Length: > 0 } email)
        {
            return null;
        }

        var normal = EmailRule.Normalise(email);
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == normal && one.RemovedAt == null, cancellation);

        // An account that another person of the provider has already is not given to a second, nor the account that runs the platform.
        return account is null || account.IsPlatformAdministrator
            || await db.Set<IdentityUserLogin<Guid>>().AnyAsync(one => one.UserId == account.Id && one.LoginProvider == person.Issuer, cancellation)
                ? null
                : account;
    }

    private Account Make(ProvenPerson person, string email)
    {
        var now = time.GetUtcNow();
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = PersonName.Read(person.Name, "Name").TryGet(out var name) ? name : email.Split('@')[0],
            CreatedAt = now,
            UserName = email,
            NormalizedUserName = EmailRule.Normalise(email),
            Email = email,
            NormalizedEmail = EmailRule.Normalise(email),
            EmailConfirmed = true,
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        };
        account.ChangeStamp(now);
        db.Add(account);
        entry.Detail("account", "new");
        return account;
    }

    private async Task<Account> LinkAsync(Account account, ProvenPerson person, CancellationToken cancellation)
    {
        db.Add(new IdentityUserLogin<Guid> { LoginProvider = person.Issuer, ProviderKey = person.Key, UserId = account.Id });
        await db.SaveChangesAsync(cancellation);
        return account;
    }
}
