using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Process.Answers;

/// <summary>Writes an answer; when somebody else changed it meanwhile both stand side by side.</summary>
public sealed partial class AnswerPage
{
    private QuestionView? _view;
    private AnswerView? _saved;
    private Dictionary<string, string> _values = [];
    private FormFaults _faults = FormFaults.None;
    private int _version;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Spoor { get; set; }

    [Parameter]
    public string Vraag { get; set; } = "";

    [SupplyParameterFromQuery(Name = "deelnemer")]
    private Guid? Own { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Path => ProcessPaths.Question(new DossierId(Id), Spoor, Vraag);

    protected override async Task OnInitializedAsync()
    {
        if (await ReadAsync() is not { } view)
        {
            return;
        }

        var answer = view.Item.Answer(Own);
        _version = answer?.Version ?? 0;
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            _values = await PostedForm.ReadAsync(Http);
            _version = int.TryParse(_values.GetValueOrDefault("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var sent) ? sent : -1;
        }
        else if (answer is not null)
        {
            _values = new() { ["Value"] = AnswerWords.Typed(view.Item.Question.Answer, answer.Value), ["Text"] = answer.Text };
        }
    }

    private async Task<QuestionView?> ReadAsync()
    {
        if (!(await Reader.HandleAsync(new ShowQuestion(new DossierId(Id), Spoor, Vraag), Http.RequestAborted)).TryGet(out _view)
            || _view.Item.Question.RevealedTogether || _view.Item.IsTogether != Own is null || !_view.Work.Asker.Writes(Own))
        {
            _view = null;
            Navigation.NotFound();
        }

        return _view;
    }

    private async Task SaveAsync()
    {
        var entry = new AnswerEntry(_values.GetValueOrDefault("Value"), _values.GetValueOrDefault("Text"));
        var outcome = await Handler.HandleAsync(new WriteAnswer(new DossierId(Id), Spoor, Vraag, Own, _version, entry, _values.GetValueOrDefault("Share") == "true"), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(Path));
            return;
        }

        if (outcome.Refusals.Any(one => one.Code == AnswerKeeping.Changed) && await ReadAsync() is { } now)
        {
            // Saving again is a choice made with the other's version in sight.
            _saved = now.Item.Answer(Own);
            _version = _saved?.Version ?? 0;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }

    private List<VersionRow> Versions(AnswerView saved) =>
    [
        .. AnswerWords.HasValue(_view!.Item.Question.Answer)
            ? [new VersionRow(AnswerWords.LabelOf(_view.Item.Question.Answer), _values.GetValueOrDefault("Value"), AnswerWords.Typed(_view.Item.Question.Answer, saved.Value))]
            : Array.Empty<VersionRow>(),
        new VersionRow(WorkTexts.Answer_Text, _values.GetValueOrDefault("Text"), saved.Text),
    ];
}
