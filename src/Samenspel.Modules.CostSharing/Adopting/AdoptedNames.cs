using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Names adopted keys in the record, for whoever sees the dossier, and holds a seal against what the record tells.</summary>
internal sealed class AdoptedNames(SamenspelDb db, IDossierStandings standings) : ISubjectNames
{
    public const string SealDetail = "seal";
    public const string TheKind = "adopted-key";

    public string Kind => TheKind;

    public static string NameOf(Guid adopted) => $"{TheKind}:{adopted}";

    public async Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var known = await db.Set<AdoptedKey>().AsNoTracking().Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.DossierId, one.Number, one.Title }).ToListAsync(cancellation);
        var names = new Dictionary<Guid, NamedSubject>();
        foreach (var one in known)
        {
            if ((await standings.OfAsync(one.DossierId, cancellation)).Sees)
            {
                names[one.Id] = new NamedSubject(Phrase.With(SharingTexts.Adopted_Named, one.Number, one.Title), CostSharingPaths.AdoptedKey(one.DossierId, one.Number));
            }
        }

        return names;
    }

    /// <returns>Whether the seal fits what is kept, and the record told the same seal.</returns>
    public async Task<bool> HoldsAsync(AdoptedKey adopted, CancellationToken cancellation)
    {
        var (chain, subject) = (DossierStanding.NameOf(adopted.DossierId), NameOf(adopted.Id));
        var told = await db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain && line.Subject == subject && line.Result == "done").Select(line => line.Details).ToListAsync(cancellation);
        return AdoptionSeal.Of(adopted) == adopted.Seal && told.Exists(details => RecordLine.ReadDetails(details).Contains((SealDetail, adopted.Seal)));
    }
}
