using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Answering;

/// <summary>A dossier that goes takes its case along.</summary>
internal sealed class RemoveCase(SamenspelDb db) : IAnswer<DossierRemoved>
{
    public async Task AnswerAsync(DossierRemoved fact, CancellationToken cancellation)
    {
        // None of the versions is frozen: then the dossier would have stayed.
        db.RemoveRange(await db.Set<CaseVersion>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<VersionCount>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<CaseObjection>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        var known = await db.Set<DossierCase>().Include(one => one.Figures)
            .SingleOrDefaultAsync(one => one.DossierId == fact.Dossier, cancellation);
        if (known is not null)
        {
            db.Remove(known);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
