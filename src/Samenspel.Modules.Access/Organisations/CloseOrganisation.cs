using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Organisations;

internal sealed record CloseOrganisation(OrganisationId Organisation) : IWrite;

/// <summary>Closes an organisation: its people keep their accounts and lose what they could by working for it. What it prepared stays its own.</summary>
internal sealed class CloseOrganisationHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<CloseOrganisation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(CloseOrganisation request, CancellationToken cancellation)
    {
        if (await KnownOrganisations.OpenAsync(db, request.Organisation, entry, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        var now = time.GetUtcNow();
        organisation.ClosedAt = now;
        await db.SaveChangesAsync(cancellation);
        await db.Set<Membership>().Where(one => one.Organisation == organisation.Id && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        await db.Set<Assignment>().Where(one => one.Organisation == organisation.Id && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        await db.Set<Invitation>().Where(one => one.Organisation == organisation.Id && one.AcceptedAt == null && one.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.WithdrawnAt, now), cancellation);
        return true;
    }
}
