using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Overview;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <summary>The process among the parts of a dossier.</summary>
internal sealed class ProcessSection(ShownProcess process) : IDossierSection
{
    public int Order => 5;

    public string Label => ProcessTexts.Process_Heading;

    public string PathFor(DossierId id) => ProcessPaths.Show(id);

    public async Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        return view.Run is null ? null : new DossierSummary(RunWords.Sentence(view), [], Goes: view.Running.FirstOrDefault() is { } track
            ? new NextStep(Phrase.With(ProcessTexts.Process_GoOn, track.To.Number, DecisionWords.In(track.To.Name)), ProcessPaths.Phase(dossier.Id, track.Track.Number, track.To.Id))
            : null);
    }
}
