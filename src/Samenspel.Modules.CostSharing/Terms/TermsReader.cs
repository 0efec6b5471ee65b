using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>What a dossier chose; a dossier that chose nothing has nothing stored.</summary>
internal sealed class TermsReader(SamenspelDb db)
{
    public async Task<(TermsDocument Document, int Version)> ReadAsync(DossierId id, CancellationToken cancellation)
    {
        var known = await db.Set<SharingTerms>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        return known is null ? (new(), 0) : (known.Document, known.Version);
    }

    /// <returns>The key that was adopted last; null while none was.</returns>
    public async Task<(string Key, int Number, string Title)?> AdoptedAsync(DossierId id, CancellationToken cancellation)
    {
        var last = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Key, one.Number, one.Title }).FirstOrDefaultAsync(cancellation);
        return last is null ? null : (last.Key, last.Number, last.Title);
    }
}
