using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Arriving;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.Access.OpenId.Leaving;

/// <summary>Signing out at the provider, and hearing from it that somebody did.</summary>
internal static partial class LeavingEndpoints
{
    /// <summary>What the page says after signing out: <c>stays</c> when the session at the provider could not be ended.</summary>
    public const string Stays = "stays";

    private const int LargestMessage = 64_000;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ProviderPaths.Leave, LeaveAsync).IsPublic();
        endpoints.MapGet(ProviderPaths.Left, (SiteLinks links) => Results.Redirect(links.To(ProviderPaths.SignIn, ("gelukt", "afgemeld")))).IsPublicFile();
        endpoints.MapPost(ProviderPaths.Ended, EndAsync).IsPublic().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestMessage));
    }

    private static async Task<IResult> LeaveAsync(HttpContext http, FlowCookies cookies, WayOut way, SiteLinks links)
    {
        http.Response.Headers.CacheControl = "no-store";
        var done = links.To(ProviderPaths.SignIn, ("gelukt", "afgemeld"));
        return cookies.TakeLeaving(http) is not { } session ? Results.Redirect(done)
            : await way.AddressAsync(session, http.RequestAborted) is { } there ? Results.Redirect(there)
            : Results.Redirect(links.To(ProviderPaths.SignIn, ("gelukt", "afgemeld"), (ProviderFaults.Name, Stays)));
    }

    private static async Task<IResult> EndAsync(
        HttpContext http, OpenIdSetup setup, LogoutTokenCheck check, IHandle<EndByProvider, bool> handler, ILogger<EndByProvider> log)
    {
        if (setup.Provider is not { } provider)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        if (!http.Request.HasFormContentType)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var read = await check.CheckAsync(form["logout_token"], http.RequestAborted);
        var refusals = read.TryGet(out var ended) ? (await handler.HandleAsync(new EndByProvider(ended), http.RequestAborted)).Refusals : read.Refusals;
        if (refusals is not [var fault, ..])
        {
            return Results.Ok();
        }

        Refused(log, provider.Issuer, fault.Message);
        return Results.Json(new { error = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message that somebody signed out at {Issuer} was not accepted: {Reason}.")]
    private static partial void Refused(ILogger log, string issuer, string reason);
}
