using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Adopted keys, on which a decision can rest.</summary>
internal sealed class DecidableKeys(SamenspelDb db) : IDecidable
{
    public async Task<IReadOnlyList<DecidedVersion>> VersionsAsync(DossierId id, CancellationToken cancellation)
    {
        var adopted = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Id, one.Number, one.Title, one.Seal }).ToListAsync(cancellation);
        return [.. adopted.Select(one => new DecidedVersion(AdoptedNames.TheKind, $"{one.Id}", Phrase.With(SharingTexts.Adopted_Named, one.Number, one.Title), one.Seal, CostSharingPaths.AdoptedKey(id, one.Number)))];
    }
}
