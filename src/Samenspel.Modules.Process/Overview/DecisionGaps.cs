using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>Decisions that others took already and a participant did not.</summary>
internal sealed class DecisionGaps(ShownProcess process) : IParticipantGaps
{
    public async Task<IReadOnlyList<ParticipantGap>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (dossier.IsExample)
        {
            return [];
        }

        var view = await process.OfAsync(dossier, cancellation);
        return [.. view.Running.SelectMany(track => track.Gates.SelectMany(gate => Of(view, track, gate)))];
    }

    private static IEnumerable<ParticipantGap> Of(ProcessView view, TrackStanding track, GateStanding gate) =>
        from asked in gate.Gate.Asked
        where !asked.IsJoint && !asked.Required.Optional
        let cells = gate.Cells.Where(cell => cell.Requirement == asked.Id && cell.Participant is not null).ToList()
        let taken = cells.Count(cell => cell.Decision is not null)
        where taken > 0
        from cell in cells
        where cell is { Decision: null, IsSettled: false } && gate.Counted.Contains(cell.Participant!.Value)
        select new ParticipantGap(
            new ParticipantId(cell.Participant!.Value),
            Phrase.With(ProcessTexts.Gap_Decision, DecisionWords.In(asked.Required.Name), DecisionWords.In(gate.Gate.Gate.Name), track.Track.Name, taken),
            $"{ProcessPaths.Decisions(view.Dossier.Id)}?spoor={track.Track.Number}&poort={gate.Gate.Id}");
}
