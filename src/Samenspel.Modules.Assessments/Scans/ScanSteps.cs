using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>Of which participants nobody has answered yet.</summary>
internal sealed class ScanSteps(ScanReader reader) : IDossierSteps
{
    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
    [
        .. (await reader.OpenAsync(dossier, cancellation)).Where(scan => scan.TakesAnswers)
            .Select(scan => (scan, silent: scan.Parties.Where(party => party.People == 0 && !party.HasTogether).Select(party => party.Party).ToList())).Where(one => one.silent.Count > 0)
            .Select(one => new DossierStep(
                one.scan.Scan.Document.LastDay,
                Phrase.With(ScanTexts.Step_Answer, ScanSpeech.TitleOf(one.scan)),
                AssessmentPaths.Scan(dossier.Id, one.scan.Scan.Number),
                string.Join(", ", one.silent.Select(party => party.Name)),
                ScanTexts.Step_Why,
                [.. one.silent.Select(party => new ParticipantId(party.Id))])),
    ];
}
