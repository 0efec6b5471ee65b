using Samenspel.Modules.Atlas.Contracts;
using Samenspel.WebKit.Searching;

namespace Samenspel.Modules.Atlas.Searching;

/// <summary>Municipalities, former names and partnerships in the one search box.</summary>
internal sealed class AtlasSearch(IAtlas atlas) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int most, CancellationToken cancellation) =>
        [.. (await atlas.SearchAsync(text, most, cancellation)).Select(hit => new SearchHit(hit.Title, hit.Subtitle, hit.Path, hit.Score / MatchScore.Best))];
}
