using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Assessments.Trees;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Searching;

/// <summary>What was written in rounds that are open, for who takes part; and the alternatives tests that the asker sees.</summary>
internal sealed class MeasurementTexts(RoundReader rounds, RunReader runs, ScanReader scans, IDossierStandings standings) : IDossierTexts
{
    public async Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        // As on the page of a round: what opened is for the people of the dossier, not for everybody who sees that it is there.
        var mayRead = (await standings.OfAsync(dossier.Id, cancellation)).May(DossierRole.Reader);
        var open = mayRead ? (await rounds.AllAsync(dossier, cancellation)).Where(round => round.State == RoundState.Revealed) : [];
        var closed = mayRead ? (await scans.AllAsync(dossier, cancellation)).Where(scan => scan.Found is not null) : [];
        return
        [
            .. open.SelectMany(round => Of(dossier, round)),
            .. closed.SelectMany(scan => Of(dossier, scan)),
            .. (await runs.AllAsync(dossier, cancellation)).SelectMany(run => Of(dossier, run.Run)),
        ];
    }

    private static IEnumerable<DossierText> Of(DossierFacts dossier, RoundView round) =>
        from sheet in round.Sheets
        from item in round.Instrument.Items
        where item.Kind == ItemKind.Text && sheet.Answers.GetValueOrDefault(item.Id) is { Length: > 0 }
        select new DossierText(
            "metingen",
            AssessmentTexts.Hub_Title,
            $"{InstrumentWords.In(item.Text)} ({sheet.Party.Name})",
            sheet.Answers[item.Id],
            AssessmentPaths.Round(dossier.Id, round.Round.Number));

    // Of the participants that the asker sees.
    private static IEnumerable<DossierText> Of(DossierFacts dossier, ScanView scan) =>
        from words in scan.Found!.Words
        from question in ScanQuestion.Of(scan.Scan.Document, words.Party)
        where question.Key == words.Item
        from text in words.Texts
        select new DossierText("metingen", ScanTexts.Hub_Title, $"{InstrumentWords.In(question.Item.Text)} ({scan.Scan.Document.Party(words.Party)?.Name})", text, AssessmentPaths.Scan(dossier.Id, scan.Scan.Number));

    private static IEnumerable<DossierText> Of(DossierFacts dossier, AlternativesRun run) => run.Document.Steps.Where(step => step.Reason.Length > 0)
        .Select(step => new DossierText(
            "alternatieven",
            AssessmentTexts.Topic_Alternatives,
            $"{InstrumentWords.In(run.Document.Node(step).Question)} ({run.Document.Name})",
            step.Reason,
            AssessmentPaths.Run(dossier.Id, run.Id)));
}
