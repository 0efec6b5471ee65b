using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan that ends.</param>
internal sealed record CloseScan(DossierId Id, int Number) : IWrite, IAboutDossier;

/// <summary>Counts what was answered, keeps what may be shown, and removes the answers.</summary>
internal sealed class CloseScanHandler(SamenspelDb db, ScanKeeping keeping, TimeProvider time, RecordEntry entry) : IHandle<CloseScan, int>
{
    public async Task<Outcome<int>> HandleAsync(CloseScan request, CancellationToken cancellation)
    {
        var held = await keeping.HoldOpenAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var scan))
        {
            return held.Refusals.ToList();
        }

        var sheets = await db.Set<ScanSheet>().AsNoTracking().Where(one => one.ScanId == scan.Id).ToListAsync(cancellation);
        scan.Close(ScanCounting.Count(scan, sheets), time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await db.Set<ScanSheet>().Where(one => one.ScanId == scan.Id).ExecuteDeleteAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("scan", scan.Number.ToString(CultureInfo.InvariantCulture));
        return scan.Number;
    }
}
