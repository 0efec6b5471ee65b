using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>Who declined or left and did not come back.</summary>
internal sealed class DepartureSignals(IHandle<ShowParticipation, ParticipationView> reader) : IDossierSignals
{
    public async Task<IReadOnlyList<DossierSignal>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        (await reader.HandleAsync(new ShowParticipation(dossier.Id), cancellation)).TryGet(out var view)
            ? [.. view.Lines.GroupBy(line => line.Participant).Select(lines => lines.Last()).Where(line => line.State is Domain.ParticipationState.Declined or Domain.ParticipationState.Left)
                .Select(line => new DossierSignal(
                    SignalKind.Departure, Phrase.With(DossierTexts.Part_EventOne, line.Name, ParticipationWords.Of(line.State)), line.Reason ?? DossierTexts.Signal_NoReason, line.On, DossierPaths.Participation(dossier.Id)))]
            : [];
}
