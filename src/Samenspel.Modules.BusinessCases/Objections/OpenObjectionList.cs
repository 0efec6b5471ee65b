using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>The open objections of a dossier, for a version that is being sealed.</summary>
internal sealed class OpenObjectionList(SamenspelDb db, People people)
{
    public async Task<byte[]> WriteAsync(DossierId dossier, CancellationToken cancellation)
    {
        var open = await db.Set<CaseObjection>().AsNoTracking().Include(one => one.Acts).Where(one => one.DossierId == dossier && one.State == ObjectionState.Open)
            .OrderBy(one => one.MadeAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        var list = new List<SealedObjection>();
        foreach (var one in open)
        {
            list.Add(new(one.Id, one.Assumption, one.Label, await people.OrganisationAsync(one.Organisation, cancellation), one.Acts.OrderBy(act => act.Number).First().Text));
        }

        return SealedObjections.Write(list);
    }
}
