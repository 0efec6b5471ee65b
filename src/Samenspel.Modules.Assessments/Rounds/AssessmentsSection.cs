using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>What is measured among the parts of a dossier; for those who take part.</summary>
internal sealed class AssessmentsSection(IDossierStandings standings, RoundReader reader, ScanReader scans) : IDossierSection
{
    public int Order => 30;

    public string Label => AssessmentTexts.Hub_Title;

    public string PathFor(DossierId id) => AssessmentPaths.Overview(id);

    public async Task<bool> IsForAsync(DossierFacts dossier, CancellationToken cancellation) =>
        !dossier.IsExample && (await standings.OfAsync(dossier.Id, cancellation)).May(DossierRole.Reader);

    /// <summary>What waits for the asker; nothing else, for the overview is public where the dossier is.</summary>
    public async Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (!await IsForAsync(dossier, cancellation))
        {
            return null;
        }

        var waiting = (await reader.AllAsync(dossier, cancellation)).Where(round => round.State == RoundState.Open && round.Mine.Any(mine => !mine.HasWritten)).Select(round => RoundWords.TopicOf(round.Round.Instrument)).ToList();
        waiting.AddRange((await scans.OpenAsync(dossier, cancellation)).Where(scan => scan.TakesAnswers && scan.Parties.Any(party => party.IsMine && party.Own != true)).Select(ScanSpeech.TitleOf));
        return waiting.Count == 0 ? null : new(Phrase.With(AssessmentTexts.Section_Waits, string.Join(", ", waiting)), []);
    }
}
