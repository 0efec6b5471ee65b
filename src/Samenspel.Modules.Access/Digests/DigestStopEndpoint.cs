using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.Access.Digests;

/// <summary>
/// Takes the one request by which a mail program ends the digest (RFC 8058), and the button of the page at the same address. The secret in the address is what shows that it may;
/// a cookie counts for nothing, so there is no form to forge.
/// </summary>
internal static class DigestStopEndpoint
{
    private const string OneClick = "List-Unsubscribe";
    private const int LargestForm = 2_000;

    // Before the page, which would answer a form without its own token with an error.
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(DigestStopPage.Template, StopAsync).IsPublic().DisableAntiforgery()
        .WithMetadata(new RequestSizeLimitAttribute(LargestForm)).WithOrder(-1);

    private static async Task<IResult> StopAsync(string token, HttpContext http, IHandle<StopDigest, bool> handler, SiteLinks links)
    {
        http.Response.Headers.CacheControl = "no-store";
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : null;
        var stopped = (await handler.HandleAsync(new StopDigest(token), http.RequestAborted)).TryGet(out _);
        return !stopped ? Results.NotFound()
            : form?.ContainsKey(OneClick) == true ? Results.Text(DigestTexts.Stopped)
            : Results.Redirect(links.To(DigestStopPage.Of(token)));
    }
}
