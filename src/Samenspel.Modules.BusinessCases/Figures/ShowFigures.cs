using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Figures;

internal sealed record ShowFigures(DossierId Id) : IAboutDossier;

/// <summary>Reads the form with what is stored, or with what we can propose.</summary>
internal sealed class ShowFiguresHandler(SamenspelDb db, IDossiers dossiers, StaffingNorms norms) : IHandle<ShowFigures, FiguresView>
{
    public async Task<Outcome<FiguresView>> HandleAsync(ShowFigures request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        var known = await db.Set<DossierCase>().AsNoTracking().Include(one => one.Figures)
            .SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        return new FiguresView(dossier, known?.Version ?? 0, known?.JointIsForOthers ?? false, StoredFigures.Form(dossier, known, norms), norms);
    }
}

/// <summary>The form as it would be shown now.</summary>
/// <param name="Version">Zero when there are no figures yet.</param>
/// <param name="JointIsForOthers">Whether the joint figure was stated for other participants.</param>
internal sealed record FiguresView(DossierFacts Dossier, int Version, bool JointIsForOthers, FiguresForm Form, StaffingNorms Norms);
