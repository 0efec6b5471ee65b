using System.Text.Json.Serialization;
using Samenspel.Kernel;
using Samenspel.Web.Searching;
using Samenspel.Web.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Web.Api;

/// <summary>The one search box in the API: what each asker may see.</summary>
internal static class SearchEndpoint
{
    private const string Text = "zoek";
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/zoekresultaten", FindAsync).IsPublic()
        .Is("Zoek", "Zoeken", new(Text) { IsRequired = true }, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<HitDocument>>().Refuses(400, 404);

    private static async Task<IResult> FindAsync(HttpContext http, SiteSearch search, SiteLinks links, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var text = http.Request.Query[Text].ToString().Trim();
        if (text.Length is < SiteSearch.ShortestText or > SiteSearch.LongestText)
        {
            var message = Phrase.With(ShellTexts.Api_SearchText, Text, SiteSearch.ShortestText, SiteSearch.LongestText);
            refusals.Add(new Refusal(RefusalKind.Invalid, "api.search-text", message, Text));
        }

        return refusals.Count > 0
            ? Problem.From(refusals)
            : page.Answer<HitDocument>(
                http, [.. (await search.FindAsync(text, Most, cancellation)).Select(hit => new HitDocument(hit.Title, hit.Subtitle, links.To(hit.Path)))]);
    }
}

/// <summary>Something that was found.</summary>
/// <param name="Page">Its page in the site.</param>
[ApiName("Zoekresultaat")]
internal sealed record HitDocument(
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("toelichting")] string Subtitle,
    [property: JsonPropertyName("pagina")] string Page);
