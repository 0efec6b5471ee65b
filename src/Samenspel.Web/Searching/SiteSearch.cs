using Samenspel.WebKit.Searching;

namespace Samenspel.Web.Searching;

/// <summary>The one search box: asks every module and puts the best hits first.</summary>
internal sealed class SiteSearch(IEnumerable<ISearchSource> sources)
{
    public const int ShortestText = 2;
    public const int LongestText = 100;

    public async Task<IReadOnlyList<SearchHit>> FindAsync(string? text, int most, CancellationToken cancellation)
    {
        var wanted = text?.Trim() ?? "";
        if (wanted.Length is < ShortestText or > LongestText)
        {
            return [];
        }

        var hits = new List<SearchHit>();
        foreach (var source in sources)
        {
            hits.AddRange(await source.SearchAsync(wanted, most, cancellation));
        }

        return [.. hits.OrderByDescending(hit => hit.Score).Take(most)];
    }
}
