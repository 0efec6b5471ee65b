using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>How far the tracks of a dossier are, and where each participant is at the gate that is asked now.</summary>
internal sealed class RunProgress(ShownProcess process) : IDossierProgress
{
    public async Task<IReadOnlyList<TrackProgress>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        return view.Model is not { } model ? [] : [.. view.Running.Select(track => new TrackProgress(
            track.Track.Name,
            track.From.Number,
            track.To.Number,
            model.Phases.Count,
            DecisionWords.In(track.To.Name),
            track.Next.FirstOrDefault(gate => !gate.IsOpen) is { } gate
                ? dossier.Participants.ToDictionary(one => one.Id, one => Standing(gate, one.Id.Value))
                : new Dictionary<ParticipantId, (StatusKind, string)>()))];
    }

    private static (StatusKind Kind, string Word) Standing(GateStanding gate, Guid participant)
    {
        var cells = gate.Gate.Asked.Where(asked => !asked.IsJoint && !asked.Required.Optional)
            .Select(asked => (Asked: asked, Cell: gate.Cell(asked.Id, participant))).Where(one => one.Cell is { State: not CellState.NotAsked }).ToList();
        if (cells.Find(one => one.Cell!.State == CellState.Against) is { Asked: { } refused })
        {
            return (StatusKind.Bad, Phrase.With(ProcessTexts.Standing_Against, DecisionWords.In(refused.Body.Name)));
        }

        return cells.Find(one => !one.Cell!.IsSettled) is { Asked: { } open }
            ? (StatusKind.Busy, Phrase.With(ProcessTexts.Standing_Waits, DecisionWords.In(open.Body.Name)))
            : cells.Count > 0 ? (StatusKind.Ok, ProcessTexts.Standing_For) : default;
    }
}
