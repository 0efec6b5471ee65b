using Samenspel.Engine.Networks;
using Samenspel.Engine.Surveys;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Showing;

/// <summary>Who hangs together with whom through confirmed relations. How many relations one has is not shown: it says nothing about how well it works.</summary>
/// <param name="Groups">Names of municipalities that hang together, the largest group first.</param>
/// <param name="Bridges">Without whom a group falls apart, with the parts that would be left.</param>
/// <param name="Alone">Those that were asked and have no confirmed relation.</param>
/// <param name="Nodes">For the drawing.</param>
/// <param name="Lines">Places in <paramref name="Nodes"/>.</param>
internal sealed record CampaignNetwork(
    IReadOnlyList<IReadOnlyList<string>> Groups,
    IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Parts)> Bridges,
    IReadOnlyList<string> Alone,
    IReadOnlyList<RelationNode> Nodes,
    IReadOnlyList<(int From, int To)> Lines)
{
    // A picture of more says more with the whole country round it.
    private const int MostInFocus = 60;

    /// <summary>The municipalities to fit in the picture; empty for the whole country.</summary>
    public IReadOnlyList<string> Focus => Nodes.Count <= MostInFocus ? [.. Nodes.Select(node => node.Codes[0])] : [];

    public static CampaignNetwork Of(IReadOnlyList<SurveyRelation> relations, IEnumerable<string> asked, MunicipalityPlaces places, SiteLinks links)
    {
        var confirmed = relations.Where(one => one.Status == SurveyStatus.Confirmed).ToList();
        List<string> codes = [.. asked.Concat(confirmed.SelectMany(one => (string[])[one.Left, one.Right])).Distinct(StringComparer.Ordinal).OrderBy(places.NameOf, StringComparer.CurrentCulture)];
        var at = codes.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var network = PartnershipNetwork.Of(codes.Count, confirmed.Select(one => (int[])[at[one.Left], at[one.Right]]));
        var bridges = network.Bridges.Select(one => one.Municipality).ToHashSet();
        List<int> drawn = [.. network.Groups.SelectMany(group => group.Municipalities)];
        var node = drawn.Index().ToDictionary(one => one.Item, one => one.Index);
        return new(
            [.. network.Groups.Select(group => Names(group.Municipalities))],
            [.. network.Bridges.Select(bridge => (Name(bridge.Municipality), (IReadOnlyList<IReadOnlyList<string>>)[.. bridge.Parts.Select(Names)]))],
            Names(network.Alone),
            [
                .. drawn.Select(one => new RelationNode(
                    Name(one), bridges.Contains(one) ? RelationKind.Bridge : RelationKind.Municipality, [codes[one]],
                    Phrase.With(MonitorTexts.Network_With, string.Join(", ", Partners(codes[one]))), links.To(AtlasPaths.Municipality(codes[one])))),
            ],
            [.. confirmed.Select(one => (node[at[one.Left]], node[at[one.Right]]))]);

        string Name(int place) => places.NameOf(codes[place]);

        IReadOnlyList<string> Names(IEnumerable<int> some) => [.. some.Select(Name).Order(StringComparer.CurrentCulture)];

        IEnumerable<string> Partners(string code) => confirmed.Where(one => one.Left == code || one.Right == code).Select(one => places.NameOf(one.Left == code ? one.Right : one.Left)).Order(StringComparer.CurrentCulture);
    }
}
