using Microsoft.AspNetCore.Components;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>What each participant decided for a gate, and what is still to come.</summary>
public sealed partial class GateMatrix
{
    [CascadingParameter]
    private ProcessView View { get; set; } = null!;

    /// <summary>Number of the track.</summary>
    [Parameter, EditorRequired]
    public int Track { get; set; }

    /// <summary>Id of the gate.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    private GateStanding Gate => View.Track(Track)!.Gate(Id)!;

    // Who left without deciding here is not told of.
    private IEnumerable<ProcessParty> Rows => View.Parties.Where(party => party.IsHere || Gate.Cells.Any(cell => cell.Participant == party.Id && cell.Decision is not null));

    // Somebody else's decision is recorded by its own people, or by who leads the dossier: a link to that form would lead to a refusal.
    private bool MayRecord(GateCell cell) => View.MayRecord && (View.RecordedByAsker is null || (cell.Participant is { } party && View.RecordedByAsker.Contains(party))) && !View.Track(Track)!.Track.HasEnded && cell.State is CellState.ToCome or CellState.Waits;

    private StatusKind Kind(GateCell cell) => cell is { State: CellState.For, Decision.HasConditions: true } ? StatusKind.Warn : DecisionWords.KindOf(cell.State, cell.IsLate(View.Today));

    private string Outcome(GateDecision decision) => View.Decision(decision.Number)?.Document is { } document ? DecisionWords.OutcomeOf(document) : decision.Outcome;

    private string Below(GateCell cell) => cell switch
    {
        { Decision: { } decision } => $"{Show.ShortDate(decision.Date)}{(DecisionWords.Votes(View.Decision(decision.Number)?.Document?.Votes) is { Length: > 0 } votes ? ", " + votes : "")}",
        { By: { } by, State: not CellState.NotAsked } => Phrase.With(cell.IsLate(View.Today) ? ProcessTexts.Cell_Late : ProcessTexts.Cell_By, Show.ShortDate(by)),
        _ => "",
    };

    private static IEnumerable<string> Notes(ProcessParty party)
    {
        if (!party.IsHere)
        {
            yield return ProcessTexts.Decisions_Left;
        }

        if (party.IsLeaving)
        {
            yield return ProcessTexts.Decisions_Leaving;
        }

        if (party is { GoneOn: { } gone, Successors: [var successor, ..] })
        {
            yield return Phrase.With(ProcessTexts.Decisions_Merged, Show.ShortDate(gone), successor.Name);
        }
    }

    private string Ready(AskedDecision asked)
    {
        var cells = Gate.Cells.Where(cell => cell.Requirement == asked.Id && (asked.IsJoint || Gate.Counted.Contains(cell.Participant!.Value)) && cell.State != CellState.NotAsked).ToList();
        return Phrase.With(ProcessTexts.Decisions_ReadyCount, cells.Count(cell => cell.IsSettled), cells.Count);
    }
}
