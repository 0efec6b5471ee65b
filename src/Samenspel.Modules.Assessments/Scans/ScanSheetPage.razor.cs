using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>The form in which somebody answers, or a participant as a whole.</summary>
public sealed partial class ScanSheetPage
{
    private ScanSheetView? _view;
    private Dictionary<string, string?> _typed = [];
    private FormFaults _faults = FormFaults.None;
    private string? _perspective;
    private int _version;
    private bool _stale;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Nummer { get; set; }

    [Parameter]
    public Guid Deelnemer { get; set; }

    [Parameter]
    public Guid Geheel { get; set; }

    [SupplyParameterFromForm]
    private string? Do { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private bool IsTogether => Geheel != Guid.Empty;

    private Guid Participant => IsTogether ? Geheel : Deelnemer;

    private string Path => IsTogether ? AssessmentPaths.ScanTogether(new DossierId(Id), Nummer, Geheel) : AssessmentPaths.ScanSheet(new DossierId(Id), Nummer, Deelnemer);

    // Whoever sends too late is told so above what was typed, which would else be lost.
    private bool IsSent => HttpMethods.IsPost(Http.Request.Method);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowScanSheet(new DossierId(Id), Nummer, Participant, IsTogether), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        _perspective = _view.Perspective;
        _typed = _view.Answers.ToDictionary(answer => answer.Key, answer => (string?)answer.Value, StringComparer.Ordinal);
        if (IsSent)
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var sent) ? sent : -1;
            _perspective = form[ScanCheck.PerspectiveField];
            _typed = Questions(_view).ToDictionary(question => question.Key, question => (string?)form[question.Field], StringComparer.Ordinal);
        }
    }

    private async Task KeepAsync()
    {
        var outcome = await Handler.HandleAsync(new KeepScanSheet(new DossierId(Id), Nummer, Participant, IsTogether, _version, _perspective, _typed, Do != "bewaren"), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(AssessmentPaths.Scan(new DossierId(Id), Nummer)));
            return;
        }

        // The form below carries the version of what is saved now, with both versions in sight.
        _stale = outcome.Refusals.Any(one => one.Code == RoundKeeping.ChangedMeanwhile);
        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }

    private static IReadOnlyList<ScanQuestion> Questions(ScanSheetView view) => ScanQuestion.Of(view.Scan.Scan.Document, view.Party.Id);

    private string? Value(ScanQuestion question) => _typed.GetValueOrDefault(question.Key);

    private static string Heading(ScanSheetView view, int? about, ContentArea area) =>
        about is { } partner ? Phrase.With(ScanTexts.Sheet_About, ScanSpeech.Name(view.Scan, partner), InstrumentWords.In(area.Name)) : InstrumentWords.In(area.Name);

    private List<VersionRow> Versions(ScanSheetView view) =>
        [.. Questions(view).Select(question => new VersionRow(InstrumentWords.In(question.Item.Text), Shown(question, Value(question)), Shown(question, view.Answers.GetValueOrDefault(question.Key)))).Where(row => row.Differs)];

    private static string? Shown(ScanQuestion question, string? value) =>
        string.IsNullOrEmpty(value) ? null : question.Item.Options.FirstOrDefault(option => option.Id == value) is { } option ? InstrumentWords.In(option.Name) : value;
}
