using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.OpenId.Arriving;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.OpenId.Talking;

namespace Samenspel.Modules.Access.OpenId.Leaving;

/// <summary>Signing out at the provider as well (OpenID Connect RP-Initiated Logout 1.0), after signing out here.</summary>
internal sealed class WayOut(
    OpenIdSetup setup, ProviderDirectory directory, ProviderSessions sessions, FlowCookies cookies, IHandle<TakeDeparture, Departure> taker, SiteAddress site)
{
    /// <summary>
    /// Remembers that the session which now ends was opened by way of the provider. The browser goes on to the provider from the next page: a form of this site may
    /// not lead elsewhere, and the policy that says so holds for redirects as well.
    /// </summary>
    public async Task PrepareAsync(HttpContext http, Guid? session)
    {
        if (setup.Provider is not null && session is { } id && await sessions.IsOneAsync(id, http.RequestAborted))
        {
            cookies.HoldLeaving(http, id);
        }
    }

    /// <returns>Where the browser signs out; null when that cannot be done there.</returns>
    public async Task<string?> AddressAsync(Guid session, CancellationToken cancellation)
    {
        if (setup.Provider is not { } settings || !(await directory.ReadAsync(cancellation)).TryGet(out var provider) || string.IsNullOrEmpty(provider.EndSessionEndpoint))
        {
            return null;
        }

        var taken = await taker.HandleAsync(new TakeDeparture(session), cancellation);
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = settings.ClientId,
            ["post_logout_redirect_uri"] = site.To(ProviderPaths.Left),
            ["id_token_hint"] = taken.TryGet(out var departure) ? departure.Hint : null,
        };
        return QueryHelpers.AddQueryString(provider.EndSessionEndpoint, query.Where(one => one.Value is not null));
    }
}
