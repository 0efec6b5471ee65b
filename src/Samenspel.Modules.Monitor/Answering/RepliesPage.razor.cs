using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Surveys;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>What a municipality says of others that named it: it confirms, denies or explains.</summary>
public sealed partial class RepliesPage
{
    private AnswerView? _view;
    private Dictionary<string, string> _verdicts = new(StringComparer.Ordinal);
    private Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _version;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IHandle<ShowAnswer, AnswerView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<KeepReplies, int> Keeper { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static List<Choice> Verdicts =>
        [.. Enum.GetValues<SurveyVerdict>().Select(one => new Choice(CampaignWords.WordOf(one), CampaignWords.Of(one))), new("", MonitorTexts.Verdict_None)];

    // Who sends a form that cannot be sent any more is told so; who only looks gets no form without a button.
    private bool IsSent => HttpMethods.IsPost(Http.Request.Method);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowAnswer(Id, Code), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        _version = _view.Version;
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
            _verdicts = Posted(form, KeepRepliesHandler.ReplyPrefix);
            _texts = Posted(form, KeepRepliesHandler.TextPrefix);
        }
        else
        {
            _verdicts = _view.Namings.Where(one => one.Reply is not null).ToDictionary(one => one.Code, one => CampaignWords.WordOf(one.Reply!.Verdict), StringComparer.Ordinal);
            _texts = _view.Namings.Where(one => one.Reply is not null).ToDictionary(one => one.Code, one => one.Reply!.Text, StringComparer.Ordinal);
        }
    }

    private static Dictionary<string, string> Posted(IFormCollection form, string prefix) => form.Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(one => one.Key[prefix.Length..], one => TextInput.Read(one.Value), StringComparer.Ordinal);

    private static string Intro(AnswerView view, Naming naming) => string.Join(' ',
        [Phrase.With(MonitorTexts.Namings_One, string.Join(", ", naming.Cooperations.Select(one => one.Name))), .. naming.IsMutual ? [Phrase.With(MonitorTexts.Namings_Mutual, view.Name)] : Array.Empty<string>()]);

    private async Task KeepAsync()
    {
        var words = Enum.GetValues<SurveyVerdict>().ToDictionary(CampaignWords.WordOf, StringComparer.Ordinal);
        var given = _verdicts.Where(one => one.Value.Length > 0).ToList();
        List<Refusal> unreadable =
        [
            .. given.Where(one => !words.ContainsKey(one.Value))
                .Select(one => new Refusal(RefusalKind.Invalid, "monitor.unknown-option", Phrase.With(MonitorTexts.Wrong_Option, one.Value), KeepRepliesHandler.ReplyPrefix + one.Key)),
            .. _texts.Where(one => one.Value.Length > 0 && _verdicts.GetValueOrDefault(one.Key, "").Length == 0)
                .Select(one => new Refusal(RefusalKind.Invalid, "monitor.text-without-reply", Phrase.With(MonitorTexts.Wrong_TextAlone, _view!.Places.NameOf(one.Key)), KeepRepliesHandler.ReplyPrefix + one.Key)),
        ];
        var replies = given.Where(one => words.ContainsKey(one.Value)).Select(one => new GivenReply(one.Key, words[one.Value], _texts.GetValueOrDefault(one.Key, ""))).ToList();
        var outcome = await Keeper.HandleAsync(new KeepReplies(Id, Code, _version, replies, unreadable), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(MonitorPaths.Answer(Id, Code)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        _version = _view!.Version;
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
