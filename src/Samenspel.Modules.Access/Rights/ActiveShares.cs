using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Rights;

/// <summary>The question that every list asks, also for a visitor. Compiled once for the installation, because writing the query anew costs more than running it.</summary>
internal sealed class ActiveShares
{
    private readonly Func<SamenspelDb, string, IAsyncEnumerable<ActiveShare>> _ofKind = EF.CompileAsyncQuery((SamenspelDb db, string kind) =>
        db.Set<Share>().Where(share => share.Kind == kind && share.WithdrawnAt == null)
            .Select(share => new ActiveShare(new SharedThing(share.Kind, share.Thing), share.Circle, share.Recipient)));

    /// <returns>All that is shared now of one kind of thing.</returns>
    public async Task<IReadOnlyList<ActiveShare>> OfKindAsync(SamenspelDb db, string kind, CancellationToken cancellation) =>
        await _ofKind(db, kind).ToListAsync(cancellation);
}
