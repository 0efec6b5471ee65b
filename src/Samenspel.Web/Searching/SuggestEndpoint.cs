using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Web.Searching;

/// <summary>What the search box shows while somebody types.</summary>
internal static class SuggestEndpoint
{
    public const string Path = "/zoeken/suggesties";
    private const int Most = 8;

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Path, async (string? zoek, SiteSearch search, SiteLinks links, CancellationToken cancellation) =>
        {
            var hits = await search.FindAsync(zoek, Most, cancellation);
            return Results.Json(hits.Select(hit => new { title = hit.Title, subtitle = hit.Subtitle, address = links.To(hit.Path) }));
        }).IsPublic();
}
