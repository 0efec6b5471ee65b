using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Partners.Divisions;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>Divides the country, a province or a region; the whole question is in the address.</summary>
public sealed partial class DivisionPage
{
    // What shows as 0.0 %.
    private const double Nothing = 0.0005;

    private DivisionAddress _address = null!;
    private DivisionView? _view;
    private FormFaults _faults = FormFaults.None;
    private IReadOnlyList<Choice> _areas = [];
    private BoundaryMap _map = null!;
    private Guid? _key;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Title => _view is { } view ? Phrase.With(DivisionPageTexts.Title_Of, view.Area) : DivisionPageTexts.Title;

    private string Here => Links.To(PartneringPaths.Division, [.. _address.Pairs(_key)]);

    private string Lede => _view switch
    {
        null => DivisionPageTexts.Lede_Start,
        { Answer: null, Task: null } => DivisionPageTexts.Lede_NotYet,
        { Answer: null } => DivisionPageTexts.Lede_Computing,
        { Answer: { Best: { } best, Gap: < Nothing } } => Phrase.With(DivisionPageTexts.Lede_Proven, best.Groups.Count),
        { Answer: { Best: { } best, Gap: { } gap } } => Phrase.With(DivisionPageTexts.Lede_Gap, best.Groups.Count, Show.Percent((decimal)gap, 1)),
        { Answer.Best: { } best } => Phrase.With(DivisionPageTexts.Lede_NoBound, best.Groups.Count),
        _ => DivisionPageTexts.Lede_None,
    };

    protected override async Task LoadAsync()
    {
        _address = new DivisionAddress(Http.Request.Query);
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _areas = DivisionArea.All(await Atlas.CountryAsync(Http.RequestAborted));
        IEnumerable<Refusal> refusals = _address.Refusals;
        if (_address.Request.Area.Length > 0)
        {
            var outcome = await Handler.HandleAsync(_address.Request, Http.RequestAborted);
            refusals = refusals.Concat(outcome.Refusals);
            _view = refusals.Any() || !outcome.TryGet(out var view) ? null : view;
        }

        // Only who began a computation knows its key, and may end it.
        _key = Guid.TryParse(_address.Typed(DivisionAddress.Key), out var key) && (_view?.Task?.Key == key || HttpMethods.IsPost(Http.Request.Method)) ? key : null;
        Refuse(refusals);
    }

    private async Task StartAsync()
    {
        var outcome = await Starter.HandleAsync(new StartDivision(_address.Request), Http.RequestAborted);
        if (outcome.TryGet(out var task))
        {
            Navigation.NavigateTo(Links.To(PartneringPaths.Division, [.. _address.Pairs(task.Key)]));
        }
        else
        {
            Refuse(outcome.Refusals);
        }
    }

    private async Task StopAsync()
    {
        if (_key is { } key)
        {
            await Stopper.HandleAsync(new StopDivision(key), Http.RequestAborted);
        }

        Navigation.NavigateTo(Links.To(PartneringPaths.Division, [.. _address.Pairs()]));
    }

    private void Refuse(IEnumerable<Refusal> refusals)
    {
        if (refusals.Any())
        {
            _faults = new FormFaults([.. refusals]);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private static string Phase(DivisionTask task) => !task.IsRunning ? DivisionPageTexts.Progress_Waiting
        : Phrase.With(task.Phase == 0 ? DivisionPageTexts.Progress_Bound : DivisionPageTexts.Progress_Improving, Show.Percent((decimal)task.Part));

    // The map of the whole country has its own picture.
    private static IReadOnlyList<string> FocusOf(DivisionView view) => view.Places.Count > DivisionKeeper.MostAtOnce ? [] : [.. view.Places.Select(one => one.Code)];

    private string Shown(string name, int otherwise) => _address.Typed(name) is { Length: > 0 } text ? text : Show.Trimmed(otherwise);

    private static string Fault(DivisionView view, DivisionFault fault) =>
        Phrase.With(DivisionPageTexts.ResourceManager.GetString($"Fault_{fault.Kind}", CultureInfo.CurrentUICulture)!, view.Names(fault.Municipalities));

    private static List<MapGroup> Lines(DivisionView view, CountryDivision best) =>
        [.. best.Groups.Select((group, i) => new MapGroup(DivisionPageTexts.Map_Line, [.. group.Select(member => view.Places[member].Code)], InKey: i == 0))];
}
