using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Recording;

/// <summary>Records a decision, or a correction of one. What it is about is chosen first: the rest of the form follows from it.</summary>
public sealed partial class RecordDecisionPage
{
    private DecisionFormView? _view;
    private Dictionary<string, string> _values = [];
    private HashSet<string> _chosen = [];
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which decision is corrected; null for a new one.</summary>
    [Parameter]
    public int? Nummer { get; set; }

    [SupplyParameterFromQuery(Name = "wat")]
    private string? Wat { get; set; }

    [SupplyParameterFromQuery(Name = "deelnemer")]
    private string? Deelnemer { get; set; }

    [SupplyParameterFromQuery(Name = "spoor")]
    private string? Spoor { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private AskedFor? Asked => AskedFor.Find(_view!.Model, Value("What") ?? Wat);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowDecisionForm(new DossierId(Id), Nummer), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _values = form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
            _chosen = [.. Listed(form, "Tracks"), .. Listed(form, "BasedOn")];
        }
        else if (_view.Former?.Document is { } former)
        {
            (_values, _chosen) = (DecisionPrefill.Of(former), [.. former.Tracks.Select(track => $"{track.Number}"), .. former.BasedOn.Select(DecisionWords.CodeOf)]);
        }
        else
        {
            _values["Participant"] = Deelnemer ?? "";
            var running = _view.Process.Running.Select(track => $"{track.Track.Number}").ToList();
            _chosen = [.. Spoor is { } track && running.Contains(track, StringComparer.Ordinal) ? [track] : running.Count == 1 ? running : []];
        }
    }

    private static IEnumerable<string> Listed(IFormCollection form, string name) => form.TryGetValue(name, out var values) ? values.OfType<string>() : [];

    private string? Value(string name) => _values.GetValueOrDefault(name);

    private static List<Choice> Whats(DecisionFormView view) =>
    [
        .. AskedFor.All(view.Model).Where(one => !one.IsOfLead || view.Process.Standing.May(DossierRole.Lead)).Select(one => new Choice(one.Code, one.Gate is { } gate
            ? $"{DecisionWords.In(gate.Gate.Name)}: {DecisionWords.In(one.Name)} ({DecisionWords.In(one.Body.Name)})"
            : Phrase.With(ProcessTexts.Decide_Other, DecisionWords.In(one.Kind.Name), DecisionWords.In(one.Body.Name)))),
    ];

    private static List<Choice> Parties(DecisionFormView view) => [new("", view.Process.Standing.May(DossierRole.Lead) ? ProcessTexts.Together : ""), .. view.Mine.Select(party => new Choice($"{party.Id}", party.Name))];

    private async Task RecordAsync()
    {
        Guid? participant = Guid.TryParse(Value("Participant"), out var party) ? party : null;
        var outcome = await Handler.HandleAsync(new RecordDecision(new DossierId(Id), participant, Entry()), Http.RequestAborted);
        if (outcome.TryGet(out var number))
        {
            Navigation.NavigateTo(Links.To(ProcessPaths.Decision(new DossierId(Id), number)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }

    private DecisionEntry Entry() => new()
    {
        What = Value("What"),
        Tracks = [.. _chosen.Where(one => one.All(char.IsAsciiDigit) && one.Length is > 0 and < 4).Select(one => int.Parse(one, CultureInfo.InvariantCulture))],
        Outcome = Value("Outcome"),
        Ground = Value("Ground"),
        Date = Value("Date"),
        EarlyGround = Value("EarlyGround"),
        Reference = Value("Reference"),
        VotesFor = Value("VotesFor"),
        VotesAgainst = Value("VotesAgainst"),
        VotesAbstained = Value("VotesAbstained"),
        Seats = Value("Seats"),
        Conditions = Value("Conditions"),
        Amendments = Value("Amendments"),
        Text = Value("Text"),
        PaperTitle = Value("PaperTitle"),
        PaperReference = Value("PaperReference"),
        PaperFile = Value("PaperFile"),
        ValidUntil = Value("ValidUntil"),
        BasedOn = [.. _chosen.Where(one => one.Contains(':', StringComparison.Ordinal))],
        Corrects = Nummer,
        Reason = Value("Reason"),
        Withdraws = Value("Withdraws") == "true",
    };
}
