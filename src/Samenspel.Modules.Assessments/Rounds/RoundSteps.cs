using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Who still has to hand in before a round opens: whether somebody wrote is known to everybody, what it wrote to nobody.</summary>
internal sealed class RoundSteps(RoundReader reader) : IDossierSteps
{
    private const int MostNames = 3;

    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
    [
        .. (await reader.AllAsync(dossier, cancellation)).Where(round => round.State == RoundState.Open && round.Parties.Any(party => !party.HasWritten)).Select(round => Step(dossier, round)),
    ];

    private static DossierStep Step(DossierFacts dossier, RoundView round)
    {
        var waits = round.Parties.Where(party => !party.HasWritten).ToList();
        var names = waits.Take(MostNames).Select(party => dossier.Participants.FirstOrDefault(one => one.Id.Value == party.Party.Id)?.Name).OfType<string>();
        return new(
            round.Round.Document.RevealsAt is null ? null : round.Round.Document.Deadline,
            Phrase.With(AssessmentTexts.Step_HandIn, RoundWords.TopicOf(round.Round.Instrument)),
            AssessmentPaths.Round(dossier.Id, round.Round.Number),
            waits.Count <= MostNames ? string.Join(", ", names) : Phrase.With(AssessmentTexts.Step_More, string.Join(", ", names), waits.Count - MostNames),
            AssessmentTexts.Step_OpensForAll,
            [.. waits.Select(party => new ParticipantId(party.Party.Id))]);
    }
}
