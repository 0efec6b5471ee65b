using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Assessments.Answering;

/// <summary>The form in which one participant writes.</summary>
public sealed partial class SheetPage
{
    private SheetView? _view;
    private Dictionary<string, string?> _typed = [];
    private FormFaults _faults = FormFaults.None;
    private int _version;
    private bool _stale;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Nummer { get; set; }

    [Parameter]
    public Guid Deelnemer { get; set; }

    [SupplyParameterFromForm]
    private string? Do { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    // Whoever sends too late is told so above what was typed, which would else be lost.
    private bool IsSent => HttpMethods.IsPost(Http.Request.Method);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowSheet(new DossierId(Id), Nummer, Deelnemer), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        _typed = _view.Answers.ToDictionary(answer => answer.Key, answer => (string?)answer.Value, StringComparer.Ordinal);
        if (IsSent)
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var sent) ? sent : -1;
            _typed = _view.Round.Instrument.Items.ToDictionary(item => item.Id, item => (string?)form[AnswerCheck.FieldOf(item.Id)], StringComparer.Ordinal);
        }
    }

    private async Task KeepAsync()
    {
        var outcome = await Handler.HandleAsync(new KeepSheet(new DossierId(Id), Nummer, Deelnemer, _version, _typed, Do != "bewaren"), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(AssessmentPaths.Round(new DossierId(Id), Nummer)));
            return;
        }

        // The form below carries the version of what is saved now, with both versions in sight.
        _stale = outcome.Refusals.Any(one => one.Code == RoundKeeping.ChangedMeanwhile);
        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }

    private string? Value(InstrumentItem item) => _typed.GetValueOrDefault(item.Id);

    private List<VersionRow> Versions(SheetView view) =>
    [
        .. view.Round.Instrument.Items.Select(item => new VersionRow(
            InstrumentWords.In(item.Text), RoundWords.Shown(item, Value(item) is { Length: > 0 } typed ? typed : null), RoundWords.Shown(item, view.Answers.GetValueOrDefault(item.Id)))).Where(row => row.Differs),
    ];

    private static List<Choice> Choices(InstrumentItem item) => [.. item.Options.Select(option => new Choice(option.Id, RoundWords.Shown(item, option.Id)!))];

    private static string Capital(string name) => char.ToUpper(name[0], CultureInfo.CurrentCulture) + name[1..];
}
