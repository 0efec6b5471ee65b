using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Answering;

/// <summary>A dossier that goes takes the work in its phases along.</summary>
internal sealed class RemoveWork(SamenspelDb db) : IAnswer<DossierRemoved>
{
    public async Task AnswerAsync(DossierRemoved fact, CancellationToken cancellation)
    {
        var answers = await db.Set<QuestionAnswer>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation);
        var ids = answers.ConvertAll(one => one.Id);
        db.RemoveRange(await db.Set<AnswerVersion>().Where(one => ids.Contains(one.Answer)).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<AnswerShare>().Where(one => ids.Contains(one.Answer)).ToListAsync(cancellation));
        db.RemoveRange(answers);
        db.RemoveRange(await db.Set<OutputEvidence>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<WarningNote>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<QuestionRemark>().Where(one => one.DossierId == fact.Dossier).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
