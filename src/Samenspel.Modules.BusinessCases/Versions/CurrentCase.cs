using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>A dossier's business case as it stands, as the exchange file.</summary>
internal sealed class CurrentCase(SamenspelDb db, StaffingNorms norms)
{
    /// <returns>The file, or why it cannot be computed.</returns>
    public async Task<Outcome<BusinessCaseFile>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var known = await db.Set<DossierCase>().AsNoTracking().Include(one => one.Figures)
            .SingleOrDefaultAsync(one => one.DossierId == dossier.Id, cancellation);
        var file = known is null ? null : CaseAssembly.Of(dossier, known, norms);
        var faults = new List<Refusal>(file is null ? [] : BusinessCaseFiles.Check(file));
        if (file is not null && faults.Count == 0)
        {
            return file;
        }

        faults.Insert(0, new(RefusalKind.Conflict, "business-case.not-computed", CasePageTexts.Lede_NotComputed));
        return faults;
    }
}
