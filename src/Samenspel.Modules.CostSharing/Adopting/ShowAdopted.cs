using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <param name="Id">The dossier.</param>
/// <param name="Number">Which one; null for all.</param>
internal sealed record ShowAdopted(DossierId Id, int? Number) : IAboutDossier;

/// <summary>The adopted keys of a dossier, the last first.</summary>
internal sealed record AdoptedView(DossierFacts Dossier, IReadOnlyList<AdoptedRow> Rows, bool MayAdopt);

/// <summary>One adopted key.</summary>
/// <param name="Known">As it is kept.</param>
/// <param name="Document">What is sealed; null when the seal does not hold or nobody can read it.</param>
/// <param name="Holds">Whether seal and record fit.</param>
internal sealed record AdoptedRow(AdoptedKey Known, AdoptedDocument? Document, bool Holds);

/// <summary>Reads adopted keys and checks each seal.</summary>
internal sealed class ShowAdoptedHandler(SamenspelDb db, IDossiers dossiers, IDossierStandings standings, AdoptedNames names) : IHandle<ShowAdopted, AdoptedView>
{
    public async Task<Outcome<AdoptedView>> HandleAsync(ShowAdopted request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var known = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == request.Id && (request.Number == null || one.Number == request.Number))
            .OrderByDescending(one => one.Number).ToListAsync(cancellation);
        if (request.Number is not null && known.Count == 0)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-adopted", SharingTexts.Unknown_Key);
        }

        var rows = new List<AdoptedRow>();
        foreach (var one in known)
        {
            var holds = await names.HoldsAsync(one, cancellation);
            rows.Add(new(one, holds ? AdoptedDocument.Read(one.Document) : null, holds));
        }

        var standing = await standings.OfAsync(request.Id, cancellation);
        return new AdoptedView(dossier, rows, !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Lead));
    }
}
