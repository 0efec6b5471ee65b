using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan.</param>
/// <param name="Participant">For whom is answered.</param>
/// <param name="IsTogether">As a whole.</param>
internal sealed record ShowScanSheet(DossierId Id, int Number, Guid Participant, bool IsTogether) : IAboutScanSheet;

/// <summary>What somebody sees of what they answered; nobody else sees it.</summary>
internal sealed record ScanSheetView(ScanView Scan, RoundParty Party, string Perspective, IReadOnlyDictionary<string, string> Answers, bool IsHandedIn, int Version);

internal sealed class ShowScanSheetHandler(SamenspelDb db, IDossiers dossiers, ScanReader reader, ProcessContext process) : IHandle<ShowScanSheet, ScanSheetView>
{
    public async Task<Outcome<ScanSheetView>> HandleAsync(ShowScanSheet request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier || await reader.FindAsync(dossier, request.Number, cancellation) is not { } view
            || view.Scan.Document.Party(request.Participant) is not { } party || process.Actor.Account is not { } account)
        {
            return ScanKeeping.Unknown();
        }

        var scan = view.Scan.Id;
        var respondent = request.IsTogether || view.Scan.IsClosed ? "" : ScanCounting.RespondentOf(view.Scan, account);
        var sheet = await db.Set<ScanSheet>().AsNoTracking().SingleOrDefaultAsync(one => one.ScanId == scan && one.Participant == request.Participant && one.Respondent == respondent, cancellation);
        return new ScanSheetView(
            view, party, sheet?.Perspective ?? "", sheet?.Answers ?? new Dictionary<string, string>(StringComparer.Ordinal), sheet?.IsHandedIn == true, sheet?.Version ?? 0);
    }
}
