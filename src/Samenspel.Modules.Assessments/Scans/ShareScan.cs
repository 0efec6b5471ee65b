using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan.</param>
/// <param name="Participant">Whose result the others may see from now on.</param>
internal sealed record ShareScan(DossierId Id, int Number, Guid Participant) : IWrite, IAboutAnswers;

internal sealed class ShareScanHandler(SamenspelDb db, ScanKeeping keeping, RecordEntry entry) : IHandle<ShareScan, int>
{
    public async Task<Outcome<int>> HandleAsync(ShareScan request, CancellationToken cancellation)
    {
        if (await keeping.HoldAsync(request.Id, request.Number, cancellation) is not { } scan || scan.Document.Party(request.Participant) is not { } party)
        {
            return ScanKeeping.Unknown();
        }

        if (!scan.IsClosed)
        {
            return new Refusal(RefusalKind.Conflict, "assessments.scan-open", ScanTexts.Is_Open);
        }

        if (!scan.Document.Shared.Contains(party.Id))
        {
            scan.Keep(scan.Document with { Shared = [.. scan.Document.Shared, party.Id] });
            await db.SaveChangesAsync(cancellation);
        }

        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("scan", scan.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("participant", party.NameNl);
        return scan.Number;
    }
}
