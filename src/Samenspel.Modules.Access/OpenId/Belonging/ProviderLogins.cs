using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.OpenId.Belonging;

/// <summary>Which accounts sign in by way of the provider.</summary>
internal sealed class ProviderLogins(SamenspelDb db, OpenIdSetup setup)
{
    public async Task<bool> HasAsync(Account account, CancellationToken cancellation) => setup.Provider is { Issuer: var issuer }
        && await db.Set<IdentityUserLogin<Guid>>().AnyAsync(one => one.UserId == account.Id && (one.LoginProvider == issuer || one.LoginProvider == issuer + "/"), cancellation);

    /// <summary>
    /// Whether the person signs in by way of the provider only. Such an account gets no password or passkey here: with one the person would still come in after
    /// having left there.
    /// </summary>
    /// <returns>The refusal; null when the account may have its own ways to sign in.</returns>
    public async Task<Refusal?> RefuseOwnFactorsAsync(Account account, CancellationToken cancellation) =>
        account.PasswordHash is null && await HasAsync(account, cancellation)
        && !await db.Set<IdentityUserPasskey<Guid>>().AnyAsync(one => one.UserId == account.Id, cancellation)
            ? new Refusal(RefusalKind.Forbidden, "access.managed-elsewhere", Phrase.With(ProviderTexts.Managed, setup.Provider!.Label))
            : null;
}
