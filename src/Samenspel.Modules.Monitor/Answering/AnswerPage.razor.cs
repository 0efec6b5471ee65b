using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>What one municipality answers: prepared by several, sent in by one.</summary>
public sealed partial class AnswerPage
{
    private const string SendName = "insturen";
    private AnswerView? _view;
    private AnswerDocument _document = new();
    private int _version;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IHandle<ShowAnswer, AnswerView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<KeepAnswer, int> Keeper { get; set; } = null!;

    [Inject]
    private IHandle<TakeBackAnswer, int> TakerBack { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static List<Choice> YesNo => [new("ja", MonitorTexts.Cooperates_Yes), new("nee", MonitorTexts.Cooperates_No)];

    private string CooperatesValue => _document.Cooperates switch { true => "ja", false => "nee", null => "" };

    // Who sends a form that cannot be sent any more is told so; who only looks gets no form without a button.
    private bool IsSent => HttpMethods.IsPost(Http.Request.Method);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowAnswer(Id, Code), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        (_document, _version) = (_view.Document, _view.Version);
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
            _document = _document with
            {
                Cooperates = form[AnswerRules.CooperatesField].ToString() switch { "ja" => true, "nee" => false, _ => null },
                Motives = [.. form[AnswerRules.MotivesField].OfType<string>().Distinct(StringComparer.Ordinal)],
                Factors = [.. form[AnswerRules.FactorsField].OfType<string>().Distinct(StringComparer.Ordinal)],
                Remark = TextInput.Read(form[AnswerRules.RemarkField]),
            };
        }
    }

    private static List<Choice> Choices(IReadOnlyList<SurveyOption> options) => [.. options.Select(one => new Choice(one.Id, one.Name.Here))];

    private static string Lede(AnswerView view) => view switch
    {
        { SentAt: not null } => MonitorTexts.Answer_LedeSent,
        { State: CampaignState.Running } => Phrase.With(MonitorTexts.Answer_Lede, Show.Date(view.Campaign.Until)),
        _ => MonitorTexts.Answer_LedeOver,
    };

    private async Task KeepAsync()
    {
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        Finish(await Keeper.HandleAsync(new KeepAnswer(Id, Code, _version, _document, [], Send: form[SendName] == "ja"), Http.RequestAborted));
    }

    private async Task TakeBackAsync() => Finish(await TakerBack.HandleAsync(new TakeBackAnswer(Id, Code), Http.RequestAborted));

    private void Finish(Outcome<int> outcome)
    {
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(MonitorPaths.Answer(Id, Code)));
            return;
        }

        _version = _view!.Version;
        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
