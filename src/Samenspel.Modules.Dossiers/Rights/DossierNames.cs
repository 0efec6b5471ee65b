using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>Tells who is invited to a dossier what it is called.</summary>
internal sealed class DossierNames(SamenspelDb db) : IScopeNames
{
    public Task<string?> FindAsync(Guid scope, CancellationToken cancellation)
    {
        var id = new DossierId(scope);
        return db.Set<Dossier>().Where(dossier => dossier.Id == id).Select(dossier => dossier.Title).SingleOrDefaultAsync(cancellation);
    }
}
