using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Demonstrating;

/// <summary>Gives the dossiers of the demonstration their figures.</summary>
internal sealed class DemonstrationCases(SamenspelDb db, IHandle<KeepCase, DossierId> keeper) : IDemonstrationCases
{
    public async Task<Outcome<bool>> KeepAsync(DossierId dossier, BusinessCaseFile file, CancellationToken cancellation)
    {
        if (await db.Set<DossierCase>().AnyAsync(known => known.DossierId == dossier, cancellation))
        {
            return false;
        }

        var kept = await keeper.HandleAsync(new KeepCase(dossier, file), cancellation);
        return kept.TryGet(out _) ? true : kept.Refusals.ToList();
    }
}
