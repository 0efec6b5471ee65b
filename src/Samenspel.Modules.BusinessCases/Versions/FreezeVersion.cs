using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The version.</param>
/// <param name="Version">As the page showed it: one while it is not frozen.</param>
/// <param name="Ground">The decision that rests on it.</param>
internal sealed record FreezeVersion(DossierId Id, int Number, int Version, string? Ground) : IWrite, IAboutDossier;

/// <summary>Freezes a version for a decision: once, and never taken back.</summary>
internal sealed class FreezeVersionHandler(SamenspelDb db, IDossiers dossiers, VersionSeals seals, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<FreezeVersion, int>
{
    public async Task<Outcome<int>> HandleAsync(FreezeVersion request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<CaseVersion>().SingleOrDefaultAsync(one => one.DossierId == request.Id && one.Number == request.Number, cancellation);
        if (known is null || process.Actor.Account is not { } account)
        {
            return VersionRefusals.Unknown();
        }

        if (known.Version != request.Version || known.IsFrozen)
        {
            return VersionRefusals.ChangedMeanwhile();
        }

        var ground = LineInput.Read(request.Ground);
        if (ground.Length is 0 or > CaseVersion.GroundMaxLength)
        {
            return new Refusal(
                RefusalKind.Invalid, "business-case.version-ground", Phrase.With(VersionTexts.Freeze_GroundWanted, CaseVersion.GroundMaxLength), nameof(request.Ground));
        }

        if (await seals.CheckAsync(known, cancellation) is not null)
        {
            return new Refusal(RefusalKind.Conflict, "business-case.seal-broken", VersionTexts.Seal_Broken);
        }

        known.Freeze(VersionSeal.Kept(time.GetUtcNow()), account, ground);
        known.FrozenSeal = VersionSeal.OfFreezing(known);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), VersionSeals.NameOf(known.Id));
        entry.Detail(VersionSeals.NumberDetail, known.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail(VersionSeals.SealDetail, known.Seal);
        entry.Detail(VersionSeals.FrozenSealDetail, known.FrozenSeal);
        return known.Number;
    }
}
