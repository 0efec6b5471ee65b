using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Partners.Divisions;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>Divides a province; the whole question is in the address.</summary>
public sealed partial class DivisionPage
{
    // What shows as 0.0 %.
    private const double Nothing = 0.0005;

    private DivisionAddress _address = null!;
    private DivisionView? _view;
    private FormFaults _faults = FormFaults.None;
    private IReadOnlyList<Choice> _provinces = [];
    private BoundaryMap _map = null!;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Title => _view is { } view ? Phrase.With(DivisionPageTexts.Title_Of, view.Request.Province) : DivisionPageTexts.Title;

    private string Lede => _view?.Answer switch
    {
        null => DivisionPageTexts.Lede_Start,
        { Best: { } best, Gap: < Nothing } => Phrase.With(DivisionPageTexts.Lede_Proven, best.Groups.Count),
        { Best: { } best, Gap: { } gap } => Phrase.With(DivisionPageTexts.Lede_Gap, best.Groups.Count, Show.Percent((decimal)gap, 1)),
        { Best: { } best } => Phrase.With(DivisionPageTexts.Lede_NoBound, best.Groups.Count),
        _ => DivisionPageTexts.Lede_None,
    };

    protected override async Task LoadAsync()
    {
        _address = new DivisionAddress(Http.Request.Query);
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        _provinces = [new("", DivisionPageTexts.Field_Choose), .. known.Current.Select(one => one.Province).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new Choice(name, name))];
        IEnumerable<Refusal> refusals = _address.Refusals;
        if (_address.Request.Province.Length > 0)
        {
            var outcome = await Handler.HandleAsync(_address.Request, Http.RequestAborted);
            refusals = refusals.Concat(outcome.Refusals);
            _view = refusals.Any() || !outcome.TryGet(out var view) ? null : view;
        }

        if (refusals.Any())
        {
            _faults = new FormFaults([.. refusals]);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private string Shown(string name, int otherwise) => _address.Typed(name) is { Length: > 0 } text ? text : Show.Trimmed(otherwise);

    private static string Fault(DivisionView view, DivisionFault fault) =>
        Phrase.With(DivisionPageTexts.ResourceManager.GetString($"Fault_{fault.Kind}", CultureInfo.CurrentUICulture)!, view.Names(fault.Municipalities));

    private static List<Fact> Numbers(DivisionView view, CountryDivision best) =>
    [
        new(DivisionPageTexts.Fact_Value, Show.Number((decimal)best.Cost, 0)),
        new(DivisionPageTexts.Fact_Bound, view.Answer.Bound is { } bound ? Show.Number((decimal)bound, 0) : PartnerTexts.Unknown),
        new(DivisionPageTexts.Fact_Gap, view.Answer.Gap is { } gap ? Show.Percent((decimal)gap, 1) : PartnerTexts.Unknown),
        new(DivisionPageTexts.Fact_Looked, Show.Count(view.Answer.Groups)),
    ];

    private static List<MapGroup> Lines(DivisionView view, CountryDivision best) =>
        [.. best.Groups.Select((group, i) => new MapGroup(DivisionPageTexts.Map_Line, [.. group.Select(member => view.Places[member].Code)], InKey: i == 0))];
}
