using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>Where the municipality lies, with the municipalities round it.</summary>
public sealed partial class NeighbourMap
{
    /// <summary>A border on land that is shorter is a dam or a bridge.</summary>
    private const double DamKm = 0.2;

    private readonly Dictionary<string, AreaMark> _marks = [];
    private readonly Dictionary<string, string> _names = [];
    private List<Neighbour> _neighbours = [];
    private List<string> _focus = [];
    private BoundaryMap _map = null!;

    [CascadingParameter]
    private MunicipalityView View { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private IReadOnlyList<MapKeyItem> Key =>
    [
        new(MapFill.Own, View.Municipality.Name),
        new(MapFill.Neighbour, AtlasPageTexts.G_Neighbour),
        .. _marks.Values.Any(mark => mark.Fill == MapFill.Selected) ? [new MapKeyItem(MapFill.Selected, AtlasPageTexts.G_NeighbourIct)] : Array.Empty<MapKeyItem>(),
    ];

    protected override async Task LoadAsync()
    {
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _neighbours = [.. View.Neighbours.Where(neighbour => neighbour.Kind != AdjacencyKind.Touch)];
        var partners = View.IctPartners.Select(partner => partner.Municipality.Code).ToHashSet();
        foreach (var neighbour in _neighbours)
        {
            var code = neighbour.Municipality.Code;
            _marks[code] = new AreaMark(partners.Contains(code) ? MapFill.Selected : MapFill.Neighbour, How(neighbour), Links.To(AtlasPaths.Municipality(code)));
            _names[code] = neighbour.Municipality.Name;
        }

        _marks[View.Municipality.Code] = new AreaMark(MapFill.Own);
        _names[View.Municipality.Code] = View.Municipality.Name;
        _focus = [View.Municipality.Code, .. _neighbours.Select(neighbour => neighbour.Municipality.Code)];
    }

    private static string How(Neighbour neighbour) => neighbour switch
    {
        { Kind: AdjacencyKind.Land, BorderKm: < DamKm } => AtlasPageTexts.G_Dam,
        { Kind: AdjacencyKind.Land, BorderKm: { } km } => Phrase.With(AtlasPageTexts.G_Border, Show.Number((decimal)km, 1)),
        { Kind: AdjacencyKind.AcrossWater, GapKm: { } km } => Phrase.With(AtlasPageTexts.G_Gap, Show.Number((decimal)km, 1)),
        _ => AtlasWords.Of(neighbour.Kind),
    };
}
