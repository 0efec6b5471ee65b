using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Working;

/// <param name="Id">The dossier.</param>
/// <param name="Track">Number of the track.</param>
internal sealed record ShowWork(DossierId Id, int Track) : IAboutDossier;

internal sealed class ShowWorkHandler(WorkReader reader) : IHandle<ShowWork, WorkView>
{
    public Task<Outcome<WorkView>> HandleAsync(ShowWork request, CancellationToken cancellation) => reader.FindAsync(request.Id, request.Track, cancellation);
}
