using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;

namespace Samenspel.Modules.Dossiers.Opening;

/// <param name="Form">What was filled in.</param>
/// <param name="Organisation">On behalf of which organisation; may be left out by who works for one.</param>
internal sealed record OpenDossier(DossierForm Form, string? Organisation = null) : IWrite;

/// <summary>Opens a dossier without participants; they are chosen next. Who opens it leads it.</summary>
internal sealed class OpenDossierHandler(SamenspelDb db, TimeProvider time, NewDossiers opened, ProcessContext process) : IHandle<OpenDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(OpenDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = request.Form.Check(DutchTime.DateOf(now));
        var owner = OwnOrganisation.Choose(process.Actor, request.Organisation, nameof(request.Organisation));
        if (!outcome.TryGet(out var form) || !owner.TryGet(out var organisation))
        {
            return outcome.Refusals.Concat(owner.Refusals).ToList();
        }

        var dossier = Dossier.Open(form.Title, form.Goal, form.ReferenceDate, now);
        dossier.Owner = organisation;
        db.Add(dossier);
        await db.SaveChangesAsync(cancellation);
        await opened.EntrustAsync(dossier.Id, organisation, cancellation);
        return dossier.Id;
    }
}
