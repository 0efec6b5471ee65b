using Microsoft.AspNetCore.Components;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>What each participant decided at the gate that is asked now, beside its name on the overview.</summary>
internal sealed class DecisionColumns(ShownProcess process, SiteLinks links) : IParticipantColumns
{
    public int Order => 30;

    public async Task<IReadOnlyList<ParticipantColumn>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        return !(dossier.IsExample && view.Decisions.Count == 0) && view.Running.Select(track => track.Present).OfType<GateStanding>().FirstOrDefault() is { } gate
            ? [.. gate.Gate.Asked.Where(asked => !asked.IsJoint).Select(asked => Column(view, gate, asked))]
            : [];
    }

    private ParticipantColumn Column(ProcessView view, GateStanding gate, AskedDecision asked)
    {
        var cells = view.Dossier.Participants.Select(one => (one.Id, Cell: gate.Cell(asked.Id, one.Id.Value))).Where(one => one.Cell is not null).ToList();
        return new(
            Phrase.With(ProcessTexts.Column_Decision, DecisionWords.In(gate.Gate.Gate.Name), DecisionWords.In(asked.Body.Name)),
            cells.ToDictionary(one => one.Id, one => Fragment(view, one.Cell!)),
            Phrase.With(ProcessTexts.Decisions_ReadyCount, cells.Count(one => one.Cell!.IsSettled), cells.Count));
    }

    private RenderFragment Fragment(ProcessView view, GateCell cell)
    {
        var kind = cell is { State: CellState.For, Decision.HasConditions: true } ? StatusKind.Warn : DecisionWords.KindOf(cell.State, cell.IsLate(view.Today));
        return cell.Decision is { } decision
            ? DecisionCells.Of(
                kind,
                view.Decision(decision.Number)?.Document is { } document ? DecisionWords.OutcomeOf(document) : decision.Outcome,
                Show.ShortDate(decision.Date),
                links.To(ProcessPaths.Decision(view.Dossier.Id, decision.Number)))
            : DecisionCells.Of(
                kind,
                DecisionWords.Of(cell.State),
                cell is { By: { } by, State: not CellState.NotAsked } ? Phrase.With(cell.IsLate(view.Today) ? ProcessTexts.Cell_Late : ProcessTexts.Cell_By, Show.ShortDate(by)) : "");
    }
}
