using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Answering;

/// <summary>What was measured goes with its dossier.</summary>
internal sealed class RemoveAssessments(SamenspelDb db) : IAnswer<DossierRemoved>
{
    public async Task AnswerAsync(DossierRemoved fact, CancellationToken cancellation)
    {
        await db.Set<AnswerSheet>().Where(one => one.DossierId == fact.Dossier).ExecuteDeleteAsync(cancellation);
        await db.Set<AssessmentRound>().Where(one => one.DossierId == fact.Dossier).ExecuteDeleteAsync(cancellation);
        await db.Set<ScanSheet>().Where(one => db.Set<Scan>().Any(scan => scan.Id == one.ScanId && scan.DossierId == fact.Dossier)).ExecuteDeleteAsync(cancellation);
        await db.Set<Scan>().Where(one => one.DossierId == fact.Dossier).ExecuteDeleteAsync(cancellation);
        await db.Set<AlternativesRun>().Where(one => one.DossierId == fact.Dossier).ExecuteDeleteAsync(cancellation);
    }
}
