using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Frozen versions of the business case, on which a decision can rest.</summary>
internal sealed class DecidableVersions(SamenspelDb db) : IDecidable
{
    public async Task<IReadOnlyList<DecidedVersion>> VersionsAsync(DossierId id, CancellationToken cancellation)
    {
        var frozen = await db.Set<CaseVersion>().AsNoTracking().Where(one => one.DossierId == id && one.FrozenAt != null).OrderByDescending(one => one.Number)
            .Select(one => new { one.Id, one.Number, one.Title, one.Seal }).ToListAsync(cancellation);
        return [.. frozen.Select(one => new DecidedVersion(VersionNames.TheKind, $"{one.Id}", Phrase.With(VersionTexts.Version_Named, one.Number, one.Title), one.Seal, BusinessCasePaths.Version(id, one.Number)))];
    }
}
