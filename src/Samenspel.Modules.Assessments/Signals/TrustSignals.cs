using Samenspel.Engine.Instruments;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Signals;

/// <summary>What the last trust barometer that was closed found, of what the asker may see.</summary>
internal sealed class TrustSignals(ScanReader reader) : IDossierSignals
{
    public const string Barometer = "samenspel:trust-barometer";

    public async Task<IReadOnlyList<DossierSignal>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if ((await reader.AllAsync(dossier, cancellation)).FirstOrDefault(one => one.Scan.Instrument == Barometer && one.Scan.IsClosed) is not { Found: { } found } scan)
        {
            return [];
        }

        var (since, path) = (DutchTime.DateOf(scan.Scan.ClosedAt!.Value), AssessmentPaths.Scan(dossier.Id, scan.Scan.Number));
        return
        [
            .. found.Findings.Where(finding => finding.Kind is not (FindingType.Withheld or FindingType.WideSpread))
                .Select(finding => new DossierSignal(SignalKind.Trust, ScanSpeech.Told(scan, finding), Phrase.With(SignalTexts.Basis_Scan, ScanSpeech.TitleOf(scan)), since, path)),
        ];
    }
}
