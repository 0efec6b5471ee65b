using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <param name="Id">The dossier.</param>
/// <param name="Contribution">The contribution.</param>
/// <param name="Version">The version that the page showed.</param>
internal sealed record RemoveContribution(DossierId Id, Guid Contribution, int Version) : IWrite, IAboutContribution;

internal sealed class RemoveContributionHandler(SamenspelDb db, IDossiers dossiers, ISharing sharing) : IHandle<RemoveContribution, ReleasedFiles>
{
    public async Task<Outcome<ReleasedFiles>> HandleAsync(RemoveContribution request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<Contribution>().SingleAsync(one => one.Id == request.Contribution && one.Dossier == request.Id, cancellation);
        if (known.Version != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, "dossiers.changed-meanwhile", DossierTexts.Contribution_ChangedMeanwhile);
        }

        db.Remove(known);
        await db.SaveChangesAsync(cancellation);
        await sharing.CloseAsync(new SharedThing(ContributionStandings.Kind, known.Id), cancellation);
        return new ReleasedFiles(known.FileId is { } file ? [file] : []);
    }
}
