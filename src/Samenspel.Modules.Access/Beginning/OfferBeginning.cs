using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Recovering;

namespace Samenspel.Modules.Access.Beginning;

/// <summary>Makes the link for the first administrator; the one of an earlier start becomes void.</summary>
internal sealed record OfferBeginning : IWrite;

/// <param name="Secret">Null when there is an administrator.</param>
internal sealed record BeginningOffer(string? Secret);

internal sealed class OfferBeginningHandler(SamenspelDb db, LinkBook links) : IHandle<OfferBeginning, BeginningOffer>
{
    public static readonly TimeSpan HoldsFor = TimeSpan.FromDays(1);

    public async Task<Outcome<BeginningOffer>> HandleAsync(OfferBeginning request, CancellationToken cancellation) =>
        await db.Set<Account>().AnyAsync(one => one.IsPlatformAdministrator && one.RemovedAt == null, cancellation)
            ? new BeginningOffer(null)
            : new BeginningOffer((await links.MakeAsync(LinkPurpose.Begin, null, HoldsFor, null, cancellation)).Secret);
}
