using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>Where the browser's script gets what it needs to ask for a passkey. Nothing is changed here: the form that follows does that.</summary>
internal static class PasskeyEndpoints
{
    public const string SignInPath = "/aanmelden/passkey";
    public const string OwnPath = "/account/passkeys/opties";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(SignInPath, (HttpContext http, IHandle<MakePasskeyOptions, PasskeyOptions> handler, SignInCookies cookies) =>
            AnswerAsync(http, handler, cookies, new MakePasskeyOptions(PasskeyUse.SignIn))).IsPublic();
        endpoints.MapPost(OwnPath, (HttpContext http, IHandle<MakePasskeyOptions, PasskeyOptions> handler, SignInCookies cookies) =>
            AnswerAsync(http, handler, cookies, new MakePasskeyOptions(PasskeyUse.Own))).Needs<SignedIn>();
        endpoints.MapPost("/uitnodiging/{token}/passkey", (string token, HttpContext http, IHandle<MakePasskeyOptions, PasskeyOptions> handler, SignInCookies cookies) =>
            AnswerAsync(http, handler, cookies, new MakePasskeyOptions(PasskeyUse.Invitation, token))).IsPublic();
        endpoints.MapPost("/begin/{token}/passkey", async (string token, HttpContext http, IHandle<MakePasskeyOptions, PasskeyOptions> handler, SignInCookies cookies) =>
            await AnswerAsync(http, handler, cookies, new MakePasskeyOptions(PasskeyUse.Begin, token, await EmailAsync(http)))).IsPublic();
        endpoints.MapPost("/herstel/{token}/passkey", (string token, HttpContext http, IHandle<MakePasskeyOptions, PasskeyOptions> handler, SignInCookies cookies) =>
            AnswerAsync(http, handler, cookies, new MakePasskeyOptions(PasskeyUse.Recover, token))).IsPublic();
    }

    // In the body: what stands in an address is kept in logs of others.
    private static async Task<string?> EmailAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            return (await http.Request.ReadFromJsonAsync<Typed>(http.RequestAborted))?.Email;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, IHandle<MakePasskeyOptions, PasskeyOptions> handler, SignInCookies cookies, MakePasskeyOptions request)
    {
        if (!(await handler.HandleAsync(request, http.RequestAborted)).TryGet(out var options))
        {
            return Results.NotFound();
        }

        cookies.HoldPasskey(http, options.State);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(options.Json, "application/json");
    }

    private sealed record Typed(string? Email);
}
