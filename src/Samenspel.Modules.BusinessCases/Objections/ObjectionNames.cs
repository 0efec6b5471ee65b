using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>Names objections in the record, for whoever sees the dossier.</summary>
internal sealed class ObjectionNames(SamenspelDb db, IDossierStandings standings) : ISubjectNames
{
    private const string TheKind = "business-case-objection";

    public string Kind => TheKind;

    public static string NameOf(Guid objection) => $"{TheKind}:{objection}";

    public async Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var known = await db.Set<CaseObjection>().AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.DossierId, one.Label }).ToListAsync(cancellation);
        var names = new Dictionary<Guid, NamedSubject>();
        foreach (var one in known)
        {
            if ((await standings.OfAsync(one.DossierId, cancellation)).Sees)
            {
                names[one.Id] = new NamedSubject(Phrase.With(VersionTexts.Objection_Named, one.Label), BusinessCasePaths.Objection(one.DossierId, one.Id));
            }
        }

        return names;
    }
}
