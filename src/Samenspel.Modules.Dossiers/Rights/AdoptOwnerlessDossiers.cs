using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>Dossiers from before there were accounts belong to the first organisation, and its administrator leads them.</summary>
internal sealed class AdoptOwnerlessDossiers(SamenspelDb db, IRights rights) : IAnswer<FirstOrganisationMade>
{
    public async Task AnswerAsync(FirstOrganisationMade fact, CancellationToken cancellation)
    {
        var ownerless = await db.Set<Dossier>().Where(dossier => dossier.Owner == null && dossier.ExampleKey == null).ToListAsync(cancellation);
        foreach (var dossier in ownerless)
        {
            dossier.Owner = fact.Organisation;
            await rights.AssignAsync(new DossierAssignment(dossier.Id.Value, fact.Administrator, fact.Organisation, DossierRole.Lead), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
