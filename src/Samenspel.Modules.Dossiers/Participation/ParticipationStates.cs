using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>How far each participant goes along, beside its name on the overview; nothing while nothing was written down.</summary>
internal sealed class ParticipationStates(IHandle<ShowParticipation, ParticipationView> reader) : IParticipantColumns
{
    public int Order => 5;

    public async Task<IReadOnlyList<ParticipantColumn>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (!(await reader.HandleAsync(new ShowParticipation(dossier.Id), cancellation)).TryGet(out var view) || view.Lines.Count == 0)
        {
            return [];
        }

        var cells = dossier.Participants.ToDictionary(one => one.Id, one => ParticipationCell.Of(view.Now(one.Id)));
        return [new ParticipantColumn(DossierTexts.Part_Column, cells)];
    }
}
