using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Participants that came after a round began: it goes on without them.</summary>
internal sealed class RoundGaps(RoundReader reader) : IParticipantGaps
{
    public async Task<IReadOnlyList<ParticipantGap>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (dossier.IsExample)
        {
            return [];
        }

        return
        [
            .. from round in (await reader.AllAsync(dossier, cancellation)).Where(round => round.State == RoundState.Open)
               from one in dossier.Participants
               where round.Parties.All(party => party.Party.Id != one.Id.Value)
               select new ParticipantGap(one.Id, Phrase.With(AssessmentTexts.Gap_Round, RoundWords.TopicOf(round.Round.Instrument)), AssessmentPaths.Round(dossier.Id, round.Round.Number)),
        ];
    }
}
