using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Answering;

/// <summary>A dossier that goes takes its process along; one with a recorded decision stays.</summary>
internal sealed class RemoveRun(SamenspelDb db) : IAnswer<DossierRemoved>
{
    public async Task AnswerAsync(DossierRemoved fact, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<ProcessRun>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
