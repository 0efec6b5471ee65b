using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Tokens;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>
/// Says who is behind each request, before anything asks for a permission: by the cookie of a session on the pages, by a token in the API. A cookie
/// does not count there, so that no other site can use the API with somebody's browser.
/// </summary>
internal sealed class SignedInActor(RequestDelegate next)
{
    public const string SessionClaim = "samenspel:session";

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<PermissionAttribute>() is { NeedsActor: false })
        {
            await next(http);
            return;
        }

        var process = (ProcessContext)http.RequestServices.GetService(typeof(ProcessContext))!;
        process.Become(Actor.Visitor, OriginOf(http));
        if (http.Items.TryGetValue(typeof(Actor), out var known))
        {
            // The page of an error is asked for within the same request; its reason may be that the database is not there.
            process.Become(known as Actor ?? Actor.Visitor, OriginOf(http));
            await next(http);
            return;
        }

        http.Items[typeof(Actor)] = null;
        if (ApiAddress.IsApi(http.Request.Path))
        {
            if (await TokenBearer.RecogniseAsync(http, process, OriginOf(http)))
            {
                await next(http);
            }

            return;
        }

        if (http.Request.Cookies.TryGetValue(SessionCookie.NameFor(http.Request), out var secret) && secret.Length > 0)
        {
            await RecogniseAsync(http, process, secret);
        }

        await next(http);
    }

    private static async Task RecogniseAsync(HttpContext http, ProcessContext process, string secret)
    {
        var book = (SessionBook)http.RequestServices.GetService(typeof(SessionBook))!;
        if (await book.FindAsync(secret, http.RequestAborted) is not { } found)
        {
            return;
        }

        var reader = (ActorReader)http.RequestServices.GetService(typeof(ActorReader))!;
        http.Response.OnStarting(() =>
        {
            if (http.Response.Headers.CacheControl.Count == 0)
            {
                http.Response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        var actor = await reader.ReadAsync(found.Account, http.RequestAborted);
        http.Items[typeof(Actor)] = actor;
        process.Become(actor, OriginOf(http));
        var use = (LastUse)http.RequestServices.GetService(typeof(LastUse))!;
        await use.OfMembershipsAsync(found.Account.AccountId, http.RequestAborted);
        http.User = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, found.Account.Id.ToString()), new Claim(SessionClaim, found.Session.Id.ToString())], "session"));
    }

    private static string OriginOf(HttpContext http) =>
        $"{(ApiAddress.IsApi(http.Request.Path) ? "api" : "web")} {http.Connection.RemoteIpAddress}";
}
