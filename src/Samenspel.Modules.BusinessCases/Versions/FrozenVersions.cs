using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>A dossier with a frozen version stays: a decision rests on it.</summary>
internal sealed class FrozenVersions(SamenspelDb db) : IDossierKeeper
{
    public async Task<Refusal?> WhyNotRemoveAsync(DossierId id, CancellationToken cancellation)
    {
        var frozen = await db.Set<CaseVersion>().Where(one => one.DossierId == id && one.FrozenAt != null).OrderBy(one => one.Number).Select(one => one.Number).ToListAsync(cancellation);
        return frozen.Count == 0 ? null : new Refusal(RefusalKind.Forbidden, "business-case.frozen-version", Phrase.With(VersionTexts.Dossier_HasFrozen, string.Join(", ", frozen)));
    }
}
