using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Examples;

/// <summary>The days that the report of an example gives: what happened, and by when it wanted its results.</summary>
internal sealed class ReportEvents(ExampleProcesses examples) : IDossierEvents
{
    public Task<IReadOnlyList<DossierEvent>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        IReadOnlyList<DossierEvent> events = examples.Of(dossier) is not { } example ? [] :
        [
            .. example.Moments.Select(one => new DossierEvent(one.On, DecisionWords.In(one.What), Phrase.With(ReportTexts.Place, DecisionWords.In(one.Place)))),
            .. example.Proposals.Select(one => new DossierEvent(one.By, DecisionWords.In(one.Result), Phrase.With(ReportTexts.EventProposed, DecisionWords.In(example.Tracks[one.Track - 1].Name)), ProcessPaths.Show(dossier.Id))),
        ];
        return Task.FromResult(events);
    }
}
