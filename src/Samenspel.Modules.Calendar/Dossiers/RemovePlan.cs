using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The plan goes with its dossier.</summary>
internal sealed class RemovePlan(SamenspelDb db) : IAnswer<DossierRemoved>
{
    public Task AnswerAsync(DossierRemoved fact, CancellationToken cancellation) =>
        db.Set<DossierPlan>().Where(one => one.DossierId == fact.Dossier).ExecuteDeleteAsync(cancellation);
}
