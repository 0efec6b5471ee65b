using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>A dossier with an adopted key stays: a decision rests on it.</summary>
internal sealed class AdoptedKeeper(SamenspelDb db) : IDossierKeeper
{
    public async Task<Refusal?> WhyNotRemoveAsync(DossierId id, CancellationToken cancellation) =>
        await db.Set<AdoptedKey>().AnyAsync(one => one.DossierId == id, cancellation)
            ? new Refusal(RefusalKind.Forbidden, "cost-sharing.has-adopted", SharingTexts.Adopted_Keeps)
            : null;
}
