using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

internal sealed record ShowModel(DossierId Id) : IAboutDossier;

/// <summary>Reads what somebody made of a case under uncertainty, and which defaults it takes.</summary>
internal sealed class ShowModelHandler(SamenspelDb db, IDossiers dossiers, IDossierStandings standings, StaffingNorms norms) : IHandle<ShowModel, ModelView>
{
    public async Task<Outcome<ModelView>> HandleAsync(ShowModel request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        var known = await db.Set<DossierCase>().AsNoTracking().Include(one => one.Figures)
            .SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        var file = known is null ? null : CaseAssembly.Of(dossier, known, norms);
        var isSound = file is not null && BusinessCaseFiles.Check(file).Count == 0;
        var mapped = isSound ? CaseMapping.Of(file!, UncertaintyDefaults.Shipped) : null;
        return new ModelView(dossier, ModelState.Of(dossier, known), known?.Model?.Version ?? 0)
        {
            HasFigures = known is not null,
            MayChange = !dossier.IsExample && (await standings.OfAsync(request.Id, cancellation)).May(Access.Contracts.DossierRole.Editor),
            ChangedAt = known?.Model?.ChangedAt,
            Used = mapped is null ? null : [.. mapped.Defaults.Select(one => one.Id)],
            Missing = mapped?.Missing ?? [],
        };
    }
}

/// <summary>The model of a dossier as it is now.</summary>
/// <param name="Version">Zero while there is none.</param>
internal sealed record ModelView(DossierFacts Dossier, ModelState State, int Version)
{
    /// <summary>Whether anybody filled in figures; without them there is nothing to make a model of.</summary>
    public bool HasFigures { get; init; }

    public bool MayChange { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The defaults that this case takes; null while it cannot be computed.</summary>
    public IReadOnlyList<DefaultId>? Used { get; init; }

    public IReadOnlyList<UncertainMissing> Missing { get; init; } = [];

    public CaseModel Model => State.Model;
}
