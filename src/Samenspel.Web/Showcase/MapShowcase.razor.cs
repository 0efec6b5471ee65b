using Microsoft.AspNetCore.Components;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Web.Showcase;

public sealed partial class MapShowcase
{
    private static readonly string[] Members = ["GM0505", "GM0590", "GM0610", "GM0642", "GM0482", "GM0531"];

    private BoundaryMap _map = null!;
    private Dictionary<string, AreaMark> _steps = [];
    private Dictionary<string, AreaMark> _region = [];
    private IReadOnlyList<MapKeyItem> _key = [];

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        var municipalities = (await Atlas.MunicipalitiesAsync(Http.RequestAborted)).Current;
        var steps = new MapSteps([20_000, 50_000, 100_000, 250_000], ValueFormat.Number);
        _steps = municipalities.ToDictionary(one => one.Code, one => new AreaMark(steps.FillOf(one.Inhabitants), one.Inhabitants is { } count ? Show.Count(count) : null), StringComparer.Ordinal);
        _key = steps.Key(withNoData: false);
        _region = Members.ToDictionary(
            code => code,
            code => new AreaMark(code == "GM0590" ? MapFill.Own : code == "GM0531" ? MapFill.NoData : MapFill.Selected, null, Links.To(AtlasPaths.Municipality(code))),
            StringComparer.Ordinal);
    }
}
