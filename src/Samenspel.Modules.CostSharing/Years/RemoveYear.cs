using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Years;

/// <param name="Id">The dossier.</param>
/// <param name="Year">Which year.</param>
/// <param name="Version">As the page showed it.</param>
internal sealed record RemoveYear(DossierId Id, int Year, int Version) : IWrite, IAboutDossier;

/// <summary>Removes a year; its line in the record tells what was in it.</summary>
internal sealed class RemoveYearHandler(SamenspelDb db, IDossiers dossiers, RecordEntry entry) : IHandle<RemoveYear, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(RemoveYear request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var known = await db.Set<CostYear>().SingleOrDefaultAsync(one => one.DossierId == request.Id && one.Year == request.Year, cancellation);
        if (known is null)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-year", SharingTexts.Unknown_Year);
        }

        if (known.Version != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, TermsKeeping.ChangedMeanwhile, SharingTexts.Years_ChangedBeforeRemoval);
        }

        db.Remove(known);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("year", request.Year.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, was, _) in YearChanges.Of(known.Document, null))
        {
            entry.Detail($"{name} was", was);
        }

        return request.Id;
    }
}
