using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>The network as dots, squares and lines.</summary>
/// <param name="Focus">The municipalities to fit in the picture; empty for the whole country.</param>
internal sealed record NetworkDrawn(IReadOnlyList<RelationNode> Nodes, IReadOnlyList<(int From, int To)> Lines, IReadOnlyList<string> Focus)
{
    // A group that spreads further is best seen with the whole country round it.
    private const int MostInFocus = 60;

    public static NetworkDrawn Of(NetworkView view, SiteLinks links)
    {
        var bridges = view.Bridges.Select(bridge => bridge.Municipality.Code).ToHashSet(StringComparer.Ordinal);
        var nodes = new List<RelationNode>();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        var partnerships = view.Groups.SelectMany(group => group.Partnerships).ToList();
        foreach (var municipality in view.Groups.SelectMany(group => group.Municipalities))
        {
            var own = partnerships.Where(one => one.Codes.Contains(municipality.Code)).ToList();
            var partners = own.SelectMany(one => one.Codes).Distinct(StringComparer.Ordinal).Count() - 1;
            at[municipality.Code] = nodes.Count;
            nodes.Add(new RelationNode(
                municipality.Name, municipality.Code == view.Municipality?.Code ? RelationKind.Own : bridges.Contains(municipality.Code) ? RelationKind.Bridge : RelationKind.Municipality,
                [municipality.Code], Phrase.With(NetworkTexts.Value_Municipality, own.Count, partners), links.To(AtlasPaths.Municipality(municipality.Code))));
        }

        var lines = new List<(int, int)>();
        foreach (var one in partnerships)
        {
            lines.AddRange(one.Codes.Select(code => (nodes.Count, at[code])));
            nodes.Add(new RelationNode(one.Name, RelationKind.Partnership, one.Codes, Phrase.With(NetworkTexts.Value_Partnership, one.Codes.Count), links.To(AtlasPaths.Partnership(one.Id))));
        }

        return new(nodes, lines, at.Count is > 0 and <= MostInFocus ? [.. at.Keys] : []);
    }
}
