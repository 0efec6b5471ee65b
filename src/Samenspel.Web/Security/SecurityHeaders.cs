using Samenspel.WebKit.Api;

namespace Samenspel.Web.Security;

/// <summary>The headers that every answer carries. The policy allows no inline style and no inline script at all.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentPolicy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data:";

    public Task InvokeAsync(HttpContext context)
    {
        // Asked now: an answer to a failure is written under the address of the error page.
        var isApi = ApiAddress.IsApi(context.Request.Path);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;

            // An answer can only add to it, such as a file that somebody sent: sandbox.
            var own = headers.ContentSecurityPolicy.ToString();
            headers.ContentSecurityPolicy = own.Length == 0 ? ContentPolicy : $"{ContentPolicy}; {own}";
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.Request.IsHttps)
            {
                // Not for subdomains: below a path the domain is somebody else's as well.
                headers.StrictTransportSecurity = "max-age=31536000";
            }

            if (isApi)
            {
                headers.CacheControl = "no-store";
                headers["API-Version"] = StartUp.SiteSetup.ApiVersion;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
