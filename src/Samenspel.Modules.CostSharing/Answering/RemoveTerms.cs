using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Answering;

/// <summary>A dossier that goes takes its keys, terms and years along; one with an adopted key stays.</summary>
internal sealed class RemoveTerms(SamenspelDb db) : IAnswer<DossierRemoved>
{
    public async Task AnswerAsync(DossierRemoved fact, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<SharingTerms>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<CostYear>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
