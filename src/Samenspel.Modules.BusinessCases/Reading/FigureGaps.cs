using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>Participants without figures, in a dossier in which others have them.</summary>
internal sealed class FigureGaps(ShownCase cases) : IParticipantGaps
{
    public async Task<IReadOnlyList<ParticipantGap>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (dossier.IsExample || await cases.OfAsync(dossier.Id, cancellation) is not { Whole.Figures.Participants: { } rows } || rows.All(row => row.Today is null))
        {
            return [];
        }

        var without = rows.Where(row => row.Today is null).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. CaseKeys.Of(dossier.Participants).Select((key, at) => (key, dossier.Participants[at].Id)).Where(one => without.Contains(one.key))
                .Select(one => new ParticipantGap(one.Id, CasePageTexts.Gap_Figures, BusinessCasePaths.Figures(dossier.Id))),
        ];
    }
}
