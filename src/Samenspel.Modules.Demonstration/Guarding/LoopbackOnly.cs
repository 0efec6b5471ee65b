using System.Net;
using Microsoft.AspNetCore.Http;

namespace Samenspel.Modules.Demonstration.Guarding;

/// <summary>
/// Keeps the demonstration on this machine: whoever comes from elsewhere, by a proxy or under another name, gets nothing, because anybody may sign in as
/// anybody. What is answered is not for an index.
/// </summary>
internal sealed class LoopbackOnly(RequestDelegate next)
{
    public const string Sentence = "This demonstration answers on its own machine only.\n";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (IsHere(http.Connection.RemoteIpAddress) && IsHere(http.Request.Host.Host))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(Sentence, http.RequestAborted);
    }

    // Without an address there is no connection: the site is asked inside its own process.
    private static bool IsHere(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsHere(string host) => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
