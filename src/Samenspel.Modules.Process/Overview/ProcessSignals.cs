using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>Decisions of which the day is past, and how-questions that wait until what is to be done was decided.</summary>
internal sealed class ProcessSignals(ShownProcess process, DecisionSteps steps, TimeProvider time) : IDossierSignals
{
    public async Task<IReadOnlyList<DossierSignal>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (dossier.IsExample)
        {
            return [];
        }

        var today = DutchTime.DateOf(time.GetUtcNow());
        var late = (await steps.OfAsync(dossier, cancellation)).Where(step => step.By < today)
            .Select(step => new DossierSignal(SignalKind.Late, step.What, Phrase.With(ProcessTexts.Signal_Late, step.Who), step.By, step.Path));
        var view = await process.OfAsync(dossier, cancellation);
        return view.Model is not { Parked.Count: > 0 } model ? [.. late] :
        [
            .. late,
            .. view.Running.Where(track => !track.IsUnlocked).Select(track => new DossierSignal(
                SignalKind.Parked, Phrase.With(ProcessTexts.Signal_Parked, model.Parked.Count, track.Track.Name), ProcessTexts.Signal_ParkedWhy, null, $"{ProcessPaths.Questions(dossier.Id, track.Track.Number)}?staat=geparkeerd")),
        ];
    }
}
