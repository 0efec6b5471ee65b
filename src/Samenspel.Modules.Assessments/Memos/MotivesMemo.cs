using System.Globalization;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Findings;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Memos;

/// <summary>The motives that weigh most for the participants together, once the round is open; and only for who takes part, as on the page of the round.</summary>
internal sealed class MotivesMemo(RoundReader reader, IDossierStandings standings) : IMemoPart
{
    private const int MostMotives = 3;

    private const string MotivesArea = "motives";

    // On a scale of five: four is important.
    private const decimal Important = 4;

    public int Order => 5;

    public async Task<MemoContent?> OfAsync(DossierFacts dossier, DossierParticipant who, CancellationToken cancellation)
    {
        if (!(await standings.OfAsync(dossier.Id, cancellation)).May(DossierRole.Reader)
            || (await reader.AllAsync(dossier, cancellation)).FirstOrDefault(round => round.Round.Instrument == InstrumentKey.Motives && round.State == RoundState.Revealed) is not { Sheets.Count: > 1 } round)
        {
            return null;
        }

        var shared = round.Instrument.Areas.Where(area => area.Id == MotivesArea).SelectMany(area => area.Items).Select(item => ItemResult.Of(round, item))
            .Where(result => result.Median >= Important).OrderByDescending(result => result.Median).Take(MostMotives)
            .Select(result => InstrumentWords.In(result.Item.Text).TrimEnd('.').ToLower(CultureInfo.CurrentCulture)).ToList();
        return shared.Count == 0 ? null : new MemoContent { Sections = [new(MemoPlace.Why, [new MemoText(Phrase.With(AssessmentTexts.Memo_Motives, round.Sheets.Count, string.Join(", ", shared)))])] };
    }
}
