using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Answering;

/// <summary>A dossier with a recorded decision stays.</summary>
internal sealed class DecisionsKeep(SamenspelDb db) : IDossierKeeper
{
    public async Task<Refusal?> WhyNotRemoveAsync(DossierId id, CancellationToken cancellation) =>
        await db.Set<ProcessDecision>().AnyAsync(one => one.DossierId == id, cancellation) ? new Refusal(RefusalKind.Forbidden, "process.has-decisions", ProcessTexts.Decisions_Keep) : null;
}
