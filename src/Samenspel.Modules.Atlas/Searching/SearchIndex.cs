using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Searching;

/// <summary>Finds municipalities of any time and partnerships by what people type.</summary>
internal sealed class SearchIndex
{
    // What everybody says, where the official name is another.
    private static readonly Dictionary<string, string[]> OtherNames = new()
    {
        ["GM0518"] = ["den haag", "the hague"],
        ["GM0796"] = ["den bosch"],
        ["GM1900"] = ["zuidwest friesland"],
        ["GM1940"] = ["de friese meren"],
    };

    private readonly AtlasSnapshot _atlas;
    private readonly List<(AtlasMunicipality Municipality, string[] Keys)> _municipalities;
    private readonly List<(Partnership Partnership, string[] Keys)> _partnerships;

    public SearchIndex(AtlasSnapshot atlas, IEnumerable<AtlasMunicipality> municipalities)
    {
        _atlas = atlas;
        _municipalities = [.. municipalities.Select(municipality => (municipality, KeysOf(municipality)))];
        _partnerships = [.. atlas.Partnerships.Select(partnership => (partnership, KeysOf(partnership)))];
    }

    public IReadOnlyList<AtlasMunicipality> Municipalities(string? query, int limit, DateOnly day) =>
    [
        .. Match(query).SelectMany(match => Existing(match.Municipality, day).Select(found => (Municipality: found, match.Score)))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Municipality.Name, NameOrder.Dutch)
            .Select(match => match.Municipality).Distinct().Take(limit),
    ];

    public IReadOnlyList<AtlasHit> Hits(string? query, int limit)
    {
        var municipalities = Match(query).Select(match => HitTexts.Of(match.Municipality, match.Score, _atlas));
        var partnerships = MatchPartnerships(query).Select(match => HitTexts.Of(match.Partnership, match.Score - 3));
        return [.. municipalities.Concat(partnerships).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Title, NameOrder.Dutch).Take(limit)];
    }

    public IEnumerable<(Partnership Partnership, double Score)> MatchPartnerships(string? query) => Best(_partnerships, SearchKey.Of(query))
        .Select(match => (match.Item, match.Score + (match.Item.IsIct ? 1 : 0) - (match.Item.IsCurrent ? 0 : 4)));

    public IEnumerable<(AtlasMunicipality Municipality, double Score)> Match(string? query) => Best(_municipalities, SearchKey.Of(query))
        .Select(match => (match.Item, match.Score + (Math.Log10(match.Item.Inhabitants ?? 1) / 2) - (match.Item.IsCurrent ? 0 : 4)));

    private static IEnumerable<(T Item, double Score)> Best<T>(List<(T Item, string[] Keys)> entries, string query) => entries
        .Select(entry => (entry.Item, Score: entry.Keys.Max(key => MatchScore.Of(query, key))))
        .Where(match => match.Score > 0);

    // On another day than today only those that existed; today a former name leads to whoever came after.
    private IEnumerable<AtlasMunicipality> Existing(AtlasMunicipality municipality, DateOnly day) =>
        municipality.IsAliveOn(day) ? [municipality] : day == _atlas.Today ? _atlas.SuccessorsOf(municipality.Code) : [];

    private static string[] KeysOf(AtlasMunicipality municipality) =>
        [SearchKey.Of(municipality.Name), SearchKey.Of(municipality.Code), municipality.Code[2..], .. OtherNames.GetValueOrDefault(municipality.Code) ?? []];

    private static string[] KeysOf(Partnership partnership) =>
    [
        .. new[] { partnership.Name, partnership.Latest?.Name, partnership.Latest?.CitationTitle, partnership.Latest?.BodyName }
            .OfType<string>().Select(SearchKey.Of).Distinct(),
    ];
}
