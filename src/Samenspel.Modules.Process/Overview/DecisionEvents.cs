using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>When tracks began, gates opened and a decision was not a plain yes; and by when decisions are wanted.</summary>
internal sealed class DecisionEvents(ShownProcess process) : IDossierEvents
{
    public async Task<IReadOnlyList<DossierEvent>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        return [.. view.Tracks.SelectMany(track => Of(view, track)), .. view.Decisions.SelectMany(one => Of(view, one))];
    }

    private static IEnumerable<DossierEvent> Of(ProcessView view, TrackStanding track)
    {
        if (track.Track.StartedOn is { } started)
        {
            yield return new(started, Phrase.With(ProcessTexts.Event_InPhase, RunWords.StartOf(view, track)), track.Track.Name);
        }

        if (track.Track.EndedOn is { } ended)
        {
            yield return new(ended, Phrase.With(ProcessTexts.Event_Ended, track.Track.Name), track.Track.EndReason);
            yield break;
        }

        foreach (var gate in track.Gates)
        {
            var path = $"{ProcessPaths.Decisions(view.Dossier.Id)}?spoor={track.Track.Number}&poort={gate.Gate.Id}";
            if (gate.OpenSince is { } open)
            {
                yield return new(open, Phrase.With(ProcessTexts.Event_Open, DecisionWords.In(gate.Gate.Gate.Name)), track.Track.Name, path);
                continue;
            }

            var wanted = gate.Cells.Where(cell => cell.By >= view.Today && !cell.IsSettled).GroupBy(cell => (By: cell.By!.Value, cell.Requirement));
            foreach (var same in wanted)
            {
                yield return new(same.Key.By, DecisionWords.In(gate.Gate.Find(same.Key.Requirement)!.Required.Name), $"{DecisionWords.In(gate.Gate.Gate.Name)}, {track.Track.Name}", path);
            }
        }
    }

    private static IEnumerable<DossierEvent> Of(ProcessView view, RecordedDecision one)
    {
        if (one is { Stands: true, Document: { } document } && DecisionWords.KindOf(document) is StatusKind.Bad or StatusKind.Warn)
        {
            yield return new(document.Date, $"{DecisionWords.Whose(document)}: {DecisionWords.OutcomeOf(document)}", $"{DecisionWords.What(document)}, {DecisionWords.In(document.Body.Name)}", ProcessPaths.Decision(view.Dossier.Id, one.Known.Number));
        }
    }
}
