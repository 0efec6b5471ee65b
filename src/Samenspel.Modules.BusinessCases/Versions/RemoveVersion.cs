using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The version.</param>
/// <param name="Version">As the page showed it.</param>
internal sealed record RemoveVersion(DossierId Id, int Number, int Version) : IWrite, IAboutDossier;

/// <summary>Removes a version that no decision rests on.</summary>
internal sealed class RemoveVersionHandler(SamenspelDb db, IDossiers dossiers, RecordEntry entry) : IHandle<RemoveVersion, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(RemoveVersion request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<CaseVersion>().SingleOrDefaultAsync(one => one.DossierId == request.Id && one.Number == request.Number, cancellation);
        if (known is null)
        {
            return VersionRefusals.Unknown();
        }

        if (known.IsFrozen || known.FrozenSeal is not null)
        {
            return new Refusal(RefusalKind.Conflict, "business-case.version-frozen", VersionTexts.Remove_IsFrozen);
        }

        if (known.Version != request.Version)
        {
            return VersionRefusals.ChangedMeanwhile();
        }

        db.Remove(known);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), VersionSeals.NameOf(known.Id));
        entry.Detail(VersionSeals.NumberDetail, known.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail(VersionSeals.SealDetail, known.Seal);
        return request.Id;
    }
}
