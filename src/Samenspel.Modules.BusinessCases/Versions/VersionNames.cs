using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Names versions in the record, for whoever sees the dossier.</summary>
internal sealed class VersionNames(SamenspelDb db, IDossierStandings standings) : ISubjectNames
{
    public const string TheKind = "business-case-version";

    public string Kind => TheKind;

    public async Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var known = await db.Set<CaseVersion>().AsNoTracking().Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.DossierId, one.Number, one.Title }).ToListAsync(cancellation);
        var names = new Dictionary<Guid, NamedSubject>();
        foreach (var one in known)
        {
            if ((await standings.OfAsync(one.DossierId, cancellation)).Sees)
            {
                names[one.Id] = new NamedSubject(Phrase.With(VersionTexts.Version_Named, one.Number, one.Title), BusinessCasePaths.Version(one.DossierId, one.Number));
            }
        }

        return names;
    }
}
