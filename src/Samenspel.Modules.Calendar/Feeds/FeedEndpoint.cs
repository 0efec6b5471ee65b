using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.Calendar.Feeds;

/// <summary>A person's feed: whoever has its address reads it.</summary>
internal static class FeedEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/kalender/agenda/{secret}.ics", ReadAsync).IsPublic();

    private static async Task<IResult> ReadAsync(string secret, HttpContext http, SiteLinks links, IHandle<ReadFeed, FeedContent> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ReadFeed(secret), cancellation);
        if (!outcome.TryGet(out var content))
        {
            return Results.NotFound();
        }

        var bytes = Encoding.UTF8.GetBytes(CalendarText.Write(content, path => $"{http.Request.Scheme}://{http.Request.Host}{links.To(path)}"));
        var tag = EntityTag.Of(bytes, null);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        return EntityTag.IsKnown(http.Request, tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.File(bytes, "text/calendar; charset=utf-8", "samenspel.ics");
    }
}
