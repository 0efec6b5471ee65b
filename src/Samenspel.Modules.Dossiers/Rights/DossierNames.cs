using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>What a dossier is called, for who is invited to it and for the organisation that has people in it.</summary>
internal sealed class DossierNames(SamenspelDb db) : IScopeNames
{
    public Task<string?> FindAsync(Guid scope, CancellationToken cancellation) => db.Set<Dossier>().Where(one => one.Id == new DossierId(scope))
        .Select(one => (string?)one.Title).SingleOrDefaultAsync(cancellation);
}
