using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan.</param>
internal sealed record ShowScan(DossierId Id, int Number) : IAboutDossier;

internal sealed class ShowScanHandler(IDossiers dossiers, ScanReader reader) : IHandle<ShowScan, ScanView>
{
    public async Task<Outcome<ScanView>> HandleAsync(ShowScan request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } dossier && await reader.FindAsync(dossier, request.Number, cancellation) is { } view ? view : ScanKeeping.Unknown();
}
