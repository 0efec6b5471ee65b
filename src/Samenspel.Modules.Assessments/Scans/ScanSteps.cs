using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Sessions;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>Of which participants nobody has answered yet, and what was agreed about a result with a day; the last for who takes part, as the page on which it stands.</summary>
internal sealed class ScanSteps(ScanReader reader, IDossierStandings standings) : IDossierSteps
{
    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var waiting = (await reader.OpenAsync(dossier, cancellation)).Where(scan => scan.TakesAnswers).SelectMany(ToAnswer);
        return (await standings.OfAsync(dossier.Id, cancellation)).May(DossierRole.Reader)
            ? [.. waiting, .. (await reader.TalkedAboutAsync(dossier.Id, cancellation)).SelectMany(scan => Agreed(dossier, scan))]
            : [.. waiting];
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

    private static IEnumerable<DossierStep> Agreed(DossierFacts dossier, Scan scan) =>
        from action in scan.Document.Session?.Actions ?? []
        where !action.IsDone && action.Day is not null
        select new DossierStep(
            action.Day,
            Phrase.With(SessionTexts.Step_Agreed, action.Text),
            AssessmentPaths.ScanMinutes(dossier.Id, scan.Number),
            SessionSpeech.OwnerOf(scan, action),
            SessionTexts.Step_Why,
            action.Owner is { } owner ? [new ParticipantId(owner)] : [.. scan.Document.Parties.Select(party => new ParticipantId(party.Id))])
        {
            Brief = SessionTexts.Step_Brief,
        };
}
