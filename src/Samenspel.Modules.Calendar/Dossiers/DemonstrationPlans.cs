using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>Gives the dossiers of the demonstration the day on which they want to start.</summary>
internal sealed class DemonstrationPlans(SamenspelDb db, TimeProvider time, IHandle<KeepPlan, int> keeper) : IDemonstrationPlans
{
    public async Task<Outcome<bool>> KeepAsync(DossierId dossier, string route, int months, CancellationToken cancellation)
    {
        if (await db.Set<DossierPlan>().AnyAsync(one => one.DossierId == dossier, cancellation))
        {
            return false;
        }

        var today = DutchTime.DateOf(time.GetUtcNow());
        var start = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
        var kept = await keeper.HandleAsync(new KeepPlan(dossier, 0, start, route, CouncilTakesPart: false, []), cancellation);
        return kept.TryGet(out _) ? true : kept.Refusals.ToList();
    }
}
