using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Maps;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Overviews;

/// <summary>The country with its ICT partnerships of today.</summary>
public sealed partial class IctMap
{
    private readonly Dictionary<string, AreaMark> _marks = [];
    private Dictionary<string, string> _names = [];
    private IReadOnlyList<IctGroup> _groups = [];
    private List<MapGroup> _lines = [];
    private BoundaryMap _map = null!;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _names = (await Atlas.MunicipalitiesAsync(Http.RequestAborted)).Current.ToDictionary(municipality => municipality.Code, municipality => municipality.Name);
        if ((await Handler.HandleAsync(new ListIctGroups(), Http.RequestAborted)).TryGet(out var groups))
        {
            _groups = groups.All;
        }

        foreach (var memberships in _groups.SelectMany(group => group.Codes.Select(code => (code, group.Name))).GroupBy(pair => pair.code))
        {
            _marks[memberships.Key] = new AreaMark(
                MapFill.Selected, string.Join(", ", memberships.Select(pair => pair.Name)), Links.To(AtlasPaths.Municipality(memberships.Key)));
        }

        _lines = [.. _groups.Select((group, index) => new MapGroup(AtlasPageTexts.Map_OutlineKey, group.Codes, ChartTone.Series2, InKey: index == 0))];
    }

    private IEnumerable<string> NamesOf(IctGroup group) => group.Codes.Select(code => _names.GetValueOrDefault(code, code)).Order(NameOrder.Dutch);
}
