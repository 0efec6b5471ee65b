using Samenspel.WebKit.Api;

namespace Samenspel.Web.Api;

/// <summary>The Dutch API Design Rules: an address with a slash at its end is another address, and it does not exist.</summary>
internal sealed class TrailingSlash(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (!ApiAddress.IsApi(path) || !path.Value!.EndsWith('/'))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
