using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Sessions;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>Of which participants nobody has answered yet, and what was agreed about a result with a day.</summary>
internal sealed class ScanSteps(ScanReader reader) : IDossierSteps
{
    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var all = await reader.AllAsync(dossier, cancellation);
        return [.. all.Where(scan => scan.TakesAnswers).SelectMany(ToAnswer), .. all.SelectMany(Agreed)];
    }

    private static IEnumerable<DossierStep> ToAnswer(ScanView scan)
    {
        var silent = scan.Parties.Where(party => party.People == 0 && !party.HasTogether).Select(party => party.Party).ToList();
        if (silent.Count > 0)
        {
            yield return new(
                scan.Scan.Document.LastDay,
                Phrase.With(ScanTexts.Step_Answer, ScanSpeech.TitleOf(scan)),
                AssessmentPaths.Scan(scan.Dossier.Id, scan.Scan.Number),
                string.Join(", ", silent.Select(party => party.Name)),
                ScanTexts.Step_Why,
                [.. silent.Select(party => new ParticipantId(party.Id))]);
        }
    }

    private static IEnumerable<DossierStep> Agreed(ScanView scan) =>
        from action in scan.Scan.Document.Session?.Actions ?? []
        where !action.IsDone && action.Day is not null
        select new DossierStep(
            action.Day,
            Phrase.With(SessionTexts.Step_Agreed, action.Text),
            AssessmentPaths.ScanMinutes(scan.Dossier.Id, scan.Scan.Number),
            SessionSpeech.OwnerOf(scan, action),
            SessionTexts.Step_Why,
            action.Owner is { } owner ? [new ParticipantId(owner)] : [.. scan.Parties.Select(party => new ParticipantId(party.Party.Id))]);
}
