using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Years;

/// <param name="Id">The dossier.</param>
internal sealed record ShowYears(DossierId Id) : IAboutDossier;

/// <summary>The years of a dossier, the last first.</summary>
internal sealed record YearsView(DossierFacts Dossier, IReadOnlyList<SettledYear> Years, bool MayEdit)
{
    public SettledYear? Find(int year) => Years.FirstOrDefault(one => one.Year == year);

    /// <summary>The year before one; null when that is not there.</summary>
    public SettledYear? Before(int year) => Find(year - 1);

    /// <summary>The last year beside the one before it; null while there are no two years in a row.</summary>
    public YearComparison? Newest => Years.Select(one => Before(one.Year) is { } before ? YearComparison.Of(one, before) : null).FirstOrDefault(one => one is not null);

    /// <summary>What the year before left in reserve; null when that is not known.</summary>
    public long? CarriedInto(int year) => Before(year)?.Result?.ReserveCents;
}

/// <summary>Reads years and computes each settlement.</summary>
internal sealed class ShowYearsHandler(SamenspelDb db, IDossiers dossiers, IDossierStandings standings) : IHandle<ShowYears, YearsView>
{
    public async Task<Outcome<YearsView>> HandleAsync(ShowYears request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var years = await db.Set<CostYear>().AsNoTracking().Where(one => one.DossierId == request.Id).OrderByDescending(one => one.Year).ToListAsync(cancellation);
        var standing = await standings.OfAsync(request.Id, cancellation);
        return new YearsView(dossier, [.. years.Select(SettledYear.Of)], !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Editor));
    }
}
