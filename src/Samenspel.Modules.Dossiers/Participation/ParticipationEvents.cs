using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>Who came and went, on the course of the dossier: one line for a day and a state, however many municipalities it concerns.</summary>
internal sealed class ParticipationEvents(IHandle<ShowParticipation, ParticipationView> reader) : IDossierEvents
{
    public async Task<IReadOnlyList<DossierEvent>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        (await reader.HandleAsync(new ShowParticipation(dossier.Id), cancellation)).TryGet(out var view)
            ? [.. view.Lines.GroupBy(line => (line.On, line.State)).Select(group => new DossierEvent(
                group.Key.On,
                group.Count() == 1
                    ? Phrase.With(DossierTexts.Part_EventOne, group.First().Name, ParticipationWords.Of(group.Key.State))
                    : Phrase.With(DossierTexts.Part_EventMany, group.Count(), ParticipationWords.Of(group.Key.State)),
                group.Count() == 1 ? group.First().Reason ?? "" : string.Join(", ", group.Select(line => line.Name)),
                DossierPaths.Participation(dossier.Id)))]
            : [];
}
