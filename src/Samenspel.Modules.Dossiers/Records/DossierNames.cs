using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;

namespace Samenspel.Modules.Dossiers.Records;

/// <summary>Names the dossiers that the asker sees.</summary>
internal sealed class DossierNames(SamenspelDb db, IDossierStandings standings) : ISubjectNames
{
    public string Kind => DossierStandings.Kind;

    public async Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var visible = await standings.VisibleAsync(cancellation);
        var asked = ids.Select(id => new DossierId(id)).ToList();
        var found = await db.Set<Dossier>().AsNoTracking().Where(dossier => asked.Contains(dossier.Id))
            .Select(dossier => new { dossier.Id, dossier.Title, dossier.ExampleKey }).ToListAsync(cancellation);
        return found.Where(dossier => dossier.ExampleKey is not null || visible.Contains(dossier.Id))
            .ToDictionary(dossier => dossier.Id.Value, dossier => new NamedSubject(dossier.Title, DossierPaths.Show(dossier.Id)));
    }
}
