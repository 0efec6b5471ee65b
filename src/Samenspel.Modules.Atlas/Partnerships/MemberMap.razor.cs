using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Maps;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>Where the members lie on today's boundaries; former members lighter.</summary>
public sealed partial class MemberMap
{
    /// <summary>Beyond this the whole country reads better than a region.</summary>
    private const int MostInRegion = 60;

    private readonly Dictionary<string, AreaMark> _marks = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly List<string> _focus = [];
    private BoundaryMap _map = null!;

    [CascadingParameter]
    private PartnershipView View { get; set; } = null!;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private IReadOnlyList<MapKeyItem> Key =>
    [
        new(MapFill.Selected, View.Summary.Status == PartnershipStatus.Ended ? AtlasPageTexts.V_KeyLast : AtlasPageTexts.V_KeyMember),
        .. _marks.Values.Any(mark => mark.Fill == MapFill.Neighbour) ? [new MapKeyItem(MapFill.Neighbour, AtlasPageTexts.V_KeyFormer)] : Array.Empty<MapKeyItem>(),
    ];

    protected override async Task LoadAsync()
    {
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        foreach (var members in View.Members.Where(member => member.CurrentCode is not null).GroupBy(member => member.CurrentCode!))
        {
            var isLast = members.Any(member => member.IsOpen || member.Leaving is Reading.Leaving.ArrangementEnded);
            _marks[members.Key] = new AreaMark(
                isLast ? MapFill.Selected : MapFill.Neighbour, isLast ? null : AtlasPageTexts.V_KeyFormer, Links.To(AtlasPaths.Municipality(members.Key)));
            _names[members.Key] = known.Find(members.Key)?.Name ?? members.First().Name;
            _focus.Add(members.Key);
        }
    }
}
