using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Partnering.Domain;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Finds strategies, and says who sees what of them.</summary>
internal sealed class StrategyDirectory(SamenspelDb db, ProcessContext process)
{
    public Task<PartnerStrategy?> FindAsync(string code, CancellationToken cancellation) =>
        db.Set<PartnerStrategy>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == code, cancellation);

    /// <summary>Those that everybody may read, by code, as they may read them.</summary>
    public async Task<IReadOnlyDictionary<string, StrategyDocument>> SharedAsync(CancellationToken cancellation)
    {
        var all = await db.Set<PartnerStrategy>().AsNoTracking().Where(one => one.SharedAt != null).ToListAsync(cancellation);
        return all.ToDictionary(one => one.Code, one => one.Document.OnlyShared(strategy: true, lessons: false), StringComparer.Ordinal);
    }

    public bool IsOwn(string code) => process.Actor.Memberships.Any(one => one.Code == code);

    /// <summary>Whether who asks may read this part of it.</summary>
    public bool Sees(PartnerStrategy? strategy, string code, StrategyPart part) => IsOwn(code) || (strategy?.Shares(part) is true
        && (part == StrategyPart.Strategy || process.Actor.Memberships.Any(one => one.Code is not null)));
}
