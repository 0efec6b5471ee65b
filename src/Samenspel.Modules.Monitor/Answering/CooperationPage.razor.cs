using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>One cooperation that a municipality names: new, or as it is.</summary>
public sealed partial class CooperationPage
{
    private AnswerView? _view;
    private NamedCooperation? _former;
    private CooperationForm _form = CooperationForm.Empty;
    private int _version;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>Its number in the answer, or <see cref="MonitorPaths.NewKey"/>.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    [Inject]
    private IHandle<ShowAnswer, AnswerView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<KeepAnswer, int> Keeper { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static List<Choice> Exits => [new("ja", MonitorTexts.Yes), new("nee", MonitorTexts.No), new("", MonitorTexts.NotSaid)];

    private string Title => _former is null ? MonitorTexts.AddCooperation : _former.Name;

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowAnswer(Id, Code), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        _former = _view.Document.Cooperations.FirstOrDefault(one => one.Key.ToString(CultureInfo.InvariantCulture) == Key);
        _version = _view.Version;
        if (_former is null && Key != MonitorPaths.NewKey)
        {
            _view = null;
            Navigation.NotFound();
        }
        else if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _form = CooperationForm.Posted(form);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
        else if (_former is not null)
        {
            _form = CooperationForm.Of(_former, _view.Places);
        }
    }

    private static List<Choice> Choices(IReadOnlyList<SurveyOption> options) => [.. options.Select(one => new Choice(one.Id, one.Name.Here))];

    private async Task KeepAsync()
    {
        var key = _former?.Key ?? _view!.Document.Cooperations.Select(one => one.Key).DefaultIfEmpty().Max() + 1;
        var (read, unreadable) = _form.Read(key, _view!.Places, _former?.Register);
        IReadOnlyList<NamedCooperation> all = _former is null ? [.. _view.Document.Cooperations, read] : [.. _view.Document.Cooperations.Select(one => one.Key == key ? read : one)];
        // Who names a cooperation has said that there is one.
        await KeepAsync(_view.Document with { Cooperations = all, Cooperates = true }, unreadable);
    }

    private Task RemoveAsync() => KeepAsync(_view!.Document with { Cooperations = [.. _view.Document.Cooperations.Where(one => one.Key != _former!.Key)] }, []);

    private async Task KeepAsync(AnswerDocument document, IReadOnlyList<Refusal> unreadable)
    {
        var outcome = await Keeper.HandleAsync(new KeepAnswer(Id, Code, _version, document, unreadable, Send: false), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(MonitorPaths.Answer(Id, Code)));
            return;
        }

        // The rules name the place in the whole answer; this form is about one entry of it.
        _faults = new FormFaults([.. outcome.Refusals.Select(one => one with { Field = one.Field?.Split('.')[^1] }).DistinctBy(one => (one.Field, one.Message))]);
        _version = _view!.Version;
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
