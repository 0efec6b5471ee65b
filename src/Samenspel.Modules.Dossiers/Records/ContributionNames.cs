using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Records;

/// <summary>Names contributions: by title for who sees them, otherwise only by whose they are.</summary>
internal sealed class ContributionNames(SamenspelDb db, ContributionStandings standings, IOrganisations organisations) : ISubjectNames
{
    public string Kind => ContributionStandings.Kind;

    public async Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var found = await db.Set<Contribution>().AsNoTracking().Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Dossier, one.Organisation, one.Title }).ToListAsync(cancellation);
        var names = await organisations.NamesAsync(found.Select(one => one.Organisation), cancellation);
        var named = new Dictionary<Guid, NamedSubject>();
        foreach (var one in found)
        {
            named[one.Id] = await standings.OfAsync(one.Dossier, one.Id, cancellation) is null
                ? new NamedSubject(Phrase.With(DossierTexts.Contribution_Of, names.GetValueOrDefault(one.Organisation, "–")), null)
                : new NamedSubject(one.Title, DossierPaths.Contribution(one.Dossier, one.Id));
        }

        return named;
    }
}
