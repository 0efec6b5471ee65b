using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Changing;

internal sealed record RemoveDossier(DossierId Id, int Version) : IWrite, IAboutDossier;

/// <summary>Removes a dossier with everything the modules hold of it. An example stays.</summary>
internal sealed class RemoveDossierHandler(SamenspelDb db, FactPublisher facts, TimeProvider time) : IHandle<RemoveDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(RemoveDossier request, CancellationToken cancellation)
    {
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, time.GetUtcNow(), cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        await facts.PublishAsync(new DossierRemoved(dossier.Id), cancellation);
        db.Remove(dossier);
        await db.SaveChangesAsync(cancellation);
        return request.Id;
    }
}
