using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>Holds a scan, so that of two who write at once the second sees what the first did.</summary>
internal sealed class ScanKeeping(SamenspelDb db, IDossiers dossiers)
{
    /// <returns>The scan while it is open, or why not.</returns>
    public async Task<Outcome<Scan>> HoldOpenAsync(DossierId id, int number, CancellationToken cancellation) => await HoldAsync(id, number, cancellation) switch
    {
        null => Unknown(),
        { IsClosed: true } => new Refusal(RefusalKind.Conflict, "assessments.scan-closed", ScanTexts.Is_Closed),
        { } scan => scan,
    };

    /// <returns>The scan; null when there is none.</returns>
    public async Task<Scan?> HoldAsync(DossierId id, int number, CancellationToken cancellation) =>
        await dossiers.HoldAsync(id, cancellation) is null ? null : await db.Set<Scan>().SingleOrDefaultAsync(one => one.DossierId == id && one.Number == number, cancellation);

    public static Refusal Unknown() => new(RefusalKind.NotFound, "assessments.unknown-scan", ScanTexts.Unknown);
}
