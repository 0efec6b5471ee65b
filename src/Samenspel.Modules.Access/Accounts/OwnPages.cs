using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>What the pages of one's own account share.</summary>
internal static class OwnPages
{
    public static async Task<AccountView> ReadAsync(IHandle<ShowAccount, AccountView> reader, HttpContext http) =>
        (await reader.HandleAsync(new ShowAccount(CurrentSession.Of(http)), http.RequestAborted)).TryGet(out var view)
            ? view
            : throw new InvalidOperationException("Somebody who is signed in has an account.");

    /// <returns>Where one shows again who one is, to come back to this page.</returns>
    public static string Confirming(SiteLinks links, HttpContext http) => links.To(ConfirmPage.Path, (LocalAddress.Name, http.Request.Path.Value));

    /// <returns>Where somebody goes who cannot change a password or passkey now: away, when it is the provider's, or to show again who it is; null to stay.</returns>
    public static string? InsteadOf(AccountView view, SiteLinks links, HttpContext http) =>
        view.IsManagedElsewhere ? links.To(AccountPage.Path) : view.IsFresh ? null : Confirming(links, http);

    public static bool MustConfirm(IReadOnlyList<Refusal> refusals) => refusals.Any(refusal => string.Equals(refusal.Code, "access.confirm-first", StringComparison.Ordinal));
}
