using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>The gates of a track, who decided what, who waits for whom, and every decision that was recorded.</summary>
public sealed partial class DecisionsPage
{
    private const int MostWaits = 40;
    private ProcessView? _view;
    private DecisionFilter _filter = new(null, null, null, null, null);

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private TrackStanding? Track => _view!.Track(_filter.Track) ?? _view.Running.FirstOrDefault() ?? (_view.Tracks is [var first, ..] ? first : null);

    private GateStanding? Gate => Track?.Gate(_filter.Gate) ?? Track?.Present ?? (Track?.Gates is [.., var last] ? last : null);

    protected override async Task OnInitializedAsync()
    {
        _filter = DecisionFilter.Read(Http.Request.Query);
        if (!(await Reader.HandleAsync(new ShowProcess(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private List<string> Waits(GateStanding gate) =>
    [
        .. (from asked in gate.Gate.Asked
            from cell in gate.Cells.Where(cell => cell.Requirement == asked.Id && cell.State == CellState.Waits && (cell.Participant is not { } one || gate.Counted.Contains(one)))
            let before = gate.Before(asked, cell.Participant).ToList()
            where before.Count > 0
            select Phrase.With(
                ProcessTexts.Decisions_WaitsOn,
                _view!.Party(cell.Participant)?.Name ?? ProcessTexts.Together,
                DecisionWords.In(asked.Required.Name),
                string.Join(", ", before.Select(one => $"{DecisionWords.In(one.Body.Name)}: {DecisionWords.In(one.Required.Name)}")))).Take(MostWaits),
    ];

    private IEnumerable<(string Name, string Label, IReadOnlyList<Choice> Choices, string? Value)> Filters(ProcessView view)
    {
        var known = view.Decisions.Select(one => one.Document).OfType<DecisionDocument>().ToList();
        yield return (DecisionFilter.GateName, ProcessTexts.Gate, Choices(known.Select(one => one.Gate is { } gate ? (gate.Gate, DecisionWords.In(gate.GateName)) : default)), _filter.Gate);
        yield return (DecisionFilter.ParticipantName, ProcessTexts.Participant, Choices(known.Select(one => one.Participant is { } party ? ($"{party.Id}", DecisionWords.In(party.Name)) : default)), _filter.Participant?.ToString());
        yield return (DecisionFilter.BodyName, ProcessTexts.Body, Choices(known.Select(one => (one.Body.Id, DecisionWords.In(one.Body.Name)))), _filter.Body);
        yield return (DecisionFilter.KindName, ProcessTexts.Kind, Choices(known.Select(one => (one.Kind.Id, DecisionWords.In(one.Kind.Name)))), _filter.Kind);
    }

    private static IReadOnlyList<Choice> Choices(IEnumerable<(string Value, string Label)> found) =>
        [new("", ProcessTexts.Filter_All), .. found.Where(one => one.Value is not null).DistinctBy(one => one.Value).OrderBy(one => one.Label, StringComparer.CurrentCulture).Select(one => new Choice(one.Value, one.Label))];
}
