using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.Demonstration.People;

/// <summary>What the buttons "sign in as" send. The token of the form is asked, so that no other site can press them.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(DemonstrationPaths.SignInAs, SignInAsync).IsPublic();
        endpoints.MapPost(DemonstrationPaths.SignOut, SignOutAsync).IsPublic();
    }

    // A button sends who, or who and where to: somebody to try something as is sent to what there is to try.
    private static async Task<IResult> SignInAsync(
        [FromForm(Name = DemonstrationPaths.PersonName)] string? choice,
        [FromForm(Name = DemonstrationPaths.ReturnName)] string? back,
        HttpContext http,
        IHandle<SignInAs, NewSession> signIn,
        IHandle<SignOut, bool> signOut,
        IDemonstrationSessions sessions,
        SiteLinks links,
        CancellationToken cancellation)
    {
        var (person, path) = (choice ?? "").Split(' ', 2) is [var who, var where] ? (who, where) : (choice, back);
        var outcome = await signIn.HandleAsync(
            new SignInAs(person, http.Connection.RemoteIpAddress?.ToString(), http.Request.Headers.UserAgent.ToString()), cancellation);
        if (!outcome.TryGet(out var session))
        {
            return Results.NotFound();
        }

        if (http.User.Identity?.IsAuthenticated is true)
        {
            await signOut.HandleAsync(new SignOut(http), cancellation);
        }

        sessions.Give(http, session.Secret);
        return Results.LocalRedirect(links.To(DemonstrationPaths.Within(path) ?? "/"));
    }

    private static async Task<IResult> SignOutAsync(
        [FromForm(Name = DemonstrationPaths.ReturnName)] string? back,
        HttpContext http,
        IHandle<SignOut, bool> signOut,
        IDemonstrationSessions sessions,
        SiteLinks links,
        CancellationToken cancellation)
    {
        if (http.User.Identity?.IsAuthenticated is true)
        {
            await signOut.HandleAsync(new SignOut(http), cancellation);
        }

        sessions.Give(http, null);
        return Results.LocalRedirect(links.To(DemonstrationPaths.Within(back) ?? "/"));
    }
}
