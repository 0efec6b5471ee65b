using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Opening;

internal sealed record OpenDossier(DossierForm Form) : IWrite;

/// <summary>Opens a dossier without participants; they are chosen next.</summary>
internal sealed class OpenDossierHandler(SamenspelDb db, TimeProvider time) : IHandle<OpenDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(OpenDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = request.Form.Check(DutchTime.DateOf(now));
        if (!outcome.TryGet(out var form))
        {
            return outcome.Refusals.ToList();
        }

        var dossier = Dossier.Open(form.Title, form.Goal, form.ReferenceDate, now);
        db.Add(dossier);
        await db.SaveChangesAsync(cancellation);
        return dossier.Id;
    }
}
