using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>Whoever opens a dossier leads it, for the organisation on behalf of which it was opened; its record begins with that.</summary>
internal sealed class NewDossiers(IRights rights, ProcessContext process, RecordEntry entry)
{
    public async Task EntrustAsync(DossierId id, OrganisationId organisation, CancellationToken cancellation)
    {
        var name = DossierStanding.NameOf(id);
        entry.Place(name, name);
        entry.Detail("organisation", organisation.Value.ToString());
        if (process.Actor.Account is { } account)
        {
            await rights.AssignAsync(new DossierAssignment(id.Value, account, organisation, DossierRole.Lead), cancellation);
        }
    }
}
