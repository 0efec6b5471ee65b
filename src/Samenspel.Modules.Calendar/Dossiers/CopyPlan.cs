using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>A copy of a dossier begins with the same wanted start and route.</summary>
internal sealed class CopyPlan(SamenspelDb db, TimeProvider time) : IAnswer<DossierCopied>
{
    public async Task AnswerAsync(DossierCopied fact, CancellationToken cancellation)
    {
        if (await db.Set<DossierPlan>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == fact.From, cancellation) is { } from)
        {
            var copy = new DossierPlan { DossierId = fact.To };
            copy.Keep(from.Start, from.Route, from.CouncilTakesPart, time.GetUtcNow());
            db.Add(copy);
            await db.SaveChangesAsync(cancellation);
        }
    }
}
