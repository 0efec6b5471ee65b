using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>Leaving for the provider, and coming back. Without a provider these addresses do not exist.</summary>
internal static class ArrivingEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(ProviderPaths.Begin, BeginAsync).IsPublic();
        endpoints.MapGet(ProviderPaths.Answer, AnswerAsync).IsPublic();
        endpoints.MapGet(ProviderPaths.Keys, (OpenIdSetup setup) => setup.Provider?.Key is { } key
            ? Results.Json(new { keys = new[] { Shown(key) } })
            : Results.NotFound()).IsPublicFile();
    }

    private static async Task<IResult> BeginAsync(
        HttpContext http, OpenIdSetup setup, Journey journey, FlowCookies cookies, ProcessContext process, TimeProvider time, SiteLinks links)
    {
        if (setup.Provider is null)
        {
            return Results.NotFound();
        }

        var purpose = string.Equals(http.Request.Query[ProviderPaths.Purpose], ProviderPaths.Confirm, StringComparison.Ordinal) && process.Actor.Account is not null
            ? FlowPurpose.Confirm
            : FlowPurpose.SignIn;
        var flow = Flow.Begin(
            purpose, LocalAddress.Read(http.Request.Query[LocalAddress.Name]), purpose == FlowPurpose.Confirm ? CurrentSession.Of(http) : null, time.GetUtcNow());
        http.Response.Headers.CacheControl = "no-store";
        var way = await journey.WayThereAsync(flow, http.RequestAborted);
        if (!way.TryGet(out var address))
        {
            return Results.Redirect(Explaining(links, flow, way.Refusals[0]));
        }

        cookies.Hold(http, flow);
        return Results.Redirect(address);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        OpenIdSetup setup,
        Journey journey,
        FlowCookies cookies,
        SignInCookies signIn,
        IHandle<EnterByProvider, ProviderStep> enter,
        IHandle<ConfirmByProvider, ProviderStep> confirm,
        SiteLinks links)
    {
        if (setup.Provider is null)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        if (cookies.Take(http, http.Request.Query["state"]) is not { } flow)
        {
            return Results.Redirect(Explaining(links, null, ProviderFaults.Unasked("no flow")));
        }

        var proven = await journey.WayBackAsync(flow, ReadAnswer(http.Request.Query), http.RequestAborted);
        var outcome = flow.Purpose == FlowPurpose.Confirm
            ? await confirm.HandleAsync(new ConfirmByProvider(flow, proven, CurrentSession.Of(http)), http.RequestAborted)
            : await enter.HandleAsync(new EnterByProvider(flow, proven, signIn.OriginOf(http)), http.RequestAborted);
        var step = outcome.TryGet(out var done) ? done : new ProviderStep(Fault: ProviderFaults.Unasked("not signed in any more"));
        if (step.Fault is { } fault)
        {
            return Results.Redirect(Explaining(links, flow, fault));
        }

        if (step.Entrance is { } entrance)
        {
            signIn.Enter(http, entrance);
        }

        return Results.Redirect(links.To(LocalAddress.Read(flow.Return) ?? (flow.Purpose == FlowPurpose.Confirm ? AccountPage.Path : "/")));
    }

    private static ProviderAnswer ReadAnswer(IQueryCollection query) => new(One(query["code"]), One(query["iss"]), One(query["error"]));

    // Twice the same name in an address is nobody's honest answer; it then fits nothing.
    private static string? One(Microsoft.Extensions.Primitives.StringValues values) => values.Count == 0 ? null : values.ToString();

    private static string Explaining(SiteLinks links, Flow? flow, Refusal fault) => links.To(
        flow?.Purpose == FlowPurpose.Confirm ? ConfirmPage.Path : ProviderPaths.SignIn, (ProviderFaults.Name, fault.Code), (LocalAddress.Name, flow?.Return));

    private static object Shown(ClientKey key) => key.Shown.Kty == "RSA"
        ? new { kty = key.Shown.Kty, use = key.Shown.Use, alg = key.Shown.Alg, kid = key.Shown.Kid, n = key.Shown.N, e = key.Shown.E }
        : new { kty = key.Shown.Kty, use = key.Shown.Use, alg = key.Shown.Alg, kid = key.Shown.Kid, crv = key.Shown.Crv, x = key.Shown.X, y = key.Shown.Y };
}
