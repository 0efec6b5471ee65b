using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Process.Gates;

/// <summary>By which rule and by which days a gate is decided.</summary>
public sealed partial class PlanGatePage
{
    private ProcessView? _view;
    private Dictionary<string, string> _values = [];
    private FormFaults _faults = FormFaults.None;
    private int _version;
    private Dictionary<string, string>? _saved;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Spoor { get; set; }

    [Parameter]
    public string Poort { get; set; } = "";

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private bool HasOwn => _values.Any(value => value.Key.Count(c => c == '.') == 2 && value.Value.Length > 0);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowProcess(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view) || _view.Track(Spoor)?.Gate(Poort) is not { } gate)
        {
            Navigation.NotFound();
            return;
        }

        _version = _view.Version;
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            _values = await PostedForm.ReadAsync(Http);
            _version = int.TryParse(_values.GetValueOrDefault("Version"), NumberStyles.None, CultureInfo.InvariantCulture, out var sent) ? sent : -1;
            return;
        }

        _values = Kept(gate);
    }

    // As the form is filled in with what is kept.
    private static Dictionary<string, string> Kept(GateStanding gate) => new(
        (gate.Plan?.Dates ?? []).Select(date => KeyValuePair.Create(PlannedEntry.FieldOf(date.Requirement, date.Participant), date.By.ToString("d-M-yyyy", CultureInfo.InvariantCulture))), StringComparer.Ordinal)
    {
        ["Rule"] = gate.Rule.ToString(),
        ["Number"] = gate.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    // What differs, and the rule always.
    private List<VersionRow> Versions(GateStanding gate, Dictionary<string, string> saved)
    {
        var rows = new List<VersionRow> { new(ProcessTexts.Plan_Rule, RuleOf(_values), RuleOf(saved)), new(ProcessTexts.Plan_Number, _values.GetValueOrDefault("Number"), saved.GetValueOrDefault("Number")) };
        foreach (var asked in gate.Gate.Asked)
        {
            foreach (var party in _view!.Parties.Where(one => one.IsHere && !asked.IsJoint).Prepend(null))
            {
                var field = PlannedEntry.FieldOf(asked.Id, party?.Id);
                var label = DecisionWords.In(asked.Required.Name);
                rows.Add(new(party is null ? label : $"{label}, {party.Name}", _values.GetValueOrDefault(field), saved.GetValueOrDefault(field)));
            }
        }

        return [.. rows.Where((row, i) => i == 0 || row.Differs)];

        static string RuleOf(Dictionary<string, string> values) => Enum.TryParse<GateRuleKind>(values.GetValueOrDefault("Rule"), out var rule) ? GateWords.NameOf(rule) : "";
    }

    private async Task PlanAsync()
    {
        var entries = from asked in _view!.Track(Spoor)!.Gate(Poort)!.Gate.Asked
                      from participant in asked.IsJoint ? [null] : _view.Parties.Where(one => one.IsHere).Select(one => (Guid?)one.Id).Prepend(null)
                      select new PlannedEntry(asked.Id, participant, _values.GetValueOrDefault(PlannedEntry.FieldOf(asked.Id, participant)));
        var request = new PlanGate(new DossierId(Id), Spoor, Poort, _version, _values.GetValueOrDefault("Rule"), _values.GetValueOrDefault("Number"), [.. entries]);
        var outcome = await Handler.HandleAsync(request, Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(ProcessPaths.Show(new DossierId(Id))));
            return;
        }

        if (outcome.Refusals.Any(one => one.Code == RunKeeping.ChangedMeanwhile) && (await Reader.HandleAsync(new ShowProcess(new DossierId(Id)), Http.RequestAborted)).TryGet(out var now))
        {
            (_view, _version) = (now, now.Version);
            _saved = now.Track(Spoor)?.Gate(Poort) is { } gate ? Kept(gate) : null;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }
}
