using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Carrying;

/// <summary>The wanted start and the route. What follows from it is computed on reading; the years of councils belong to municipalities and stay.</summary>
internal sealed class PlanCargo(SamenspelDb db) : IDossierCargo
{
    public int Order => 50;

    public async Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation)
    {
        var id = dossier.Id;
        cargo.Add(await db.Set<DossierPlan>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation));
    }

    public void Check(CargoReader cargo) => cargo.RowsOf<DossierPlan>(one => one.DossierId);

    public async Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation)
    {
        await db.AddRangeAsync(cargo.Rows<DossierPlan>(), cancellation);
        return [];
    }
}
