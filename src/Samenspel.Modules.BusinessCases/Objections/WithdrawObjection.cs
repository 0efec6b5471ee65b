using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <param name="Id">The dossier.</param>
/// <param name="Objection">The objection.</param>
/// <param name="Version">As the page showed it.</param>
internal sealed record WithdrawObjection(DossierId Id, Guid Objection, int Version) : IWrite, IAboutObjection;

/// <summary>Takes an objection back; it stays in the list with everything that was said.</summary>
internal sealed class WithdrawObjectionHandler(SamenspelDb db, IDossiers dossiers, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<WithdrawObjection, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(WithdrawObjection request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<CaseObjection>().Include(one => one.Acts).SingleOrDefaultAsync(one => one.Id == request.Objection && one.DossierId == request.Id, cancellation);
        if (known is null || process.Actor.Account is not { } account)
        {
            return ObjectionRefusals.Unknown();
        }

        if (known.Version != request.Version || known.State == ObjectionState.Withdrawn)
        {
            return ObjectionRefusals.ChangedMeanwhile();
        }

        known.Add(ObjectionActKind.Withdrawn, "", account, known.Organisation, VersionSeal.Kept(time.GetUtcNow()));
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), ObjectionNames.NameOf(known.Id));
        entry.Detail("assumption", known.Assumption);
        return known.Id;
    }
}
