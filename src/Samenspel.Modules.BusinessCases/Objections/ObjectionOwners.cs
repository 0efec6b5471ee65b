using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>For which organisation an objection was made.</summary>
internal sealed class ObjectionOwners(SamenspelDb db)
{
    /// <returns>Null when the dossier has no such objection.</returns>
    public Task<OrganisationId?> OfAsync(DossierId id, Guid objection, CancellationToken cancellation) => db.Set<CaseObjection>()
        .Where(one => one.Id == objection && one.DossierId == id).Select(one => (OrganisationId?)one.Organisation).SingleOrDefaultAsync(cancellation);
}
