using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Rights;

/// <summary>Writes when rights were last used: the day is what the review of rights asks for.</summary>
internal sealed class LastUse(SamenspelDb db, UsedToday used, ProcessContext process, TimeProvider time)
{
    public async Task OfMembershipsAsync(AccountId account, CancellationToken cancellation)
    {
        if (!IsFirst(account, Guid.Empty, out var now))
        {
            return;
        }

        await db.Set<Membership>().Where(one => one.Account == account && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedAt, now), cancellation);
        used.Add(account, Guid.Empty, DutchTime.DateOf(now));
    }

    public async Task OfRolesAsync(AccountId account, Guid scope, CancellationToken cancellation)
    {
        if (!IsFirst(account, scope, out var now))
        {
            return;
        }

        await db.Set<Assignment>().Where(one => one.Account == account && one.Scope == scope && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedAt, now), cancellation);
        used.Add(account, scope, DutchTime.DateOf(now));
    }

    // Not inside a write: what is rolled back would be remembered as written. And who is not there uses nothing.
    private bool IsFirst(AccountId account, Guid scope, out DateTimeOffset now)
    {
        now = time.GetUtcNow();
        return !process.Actor.IsAbsent && db.Database.CurrentTransaction is null && !used.Has(account, scope, DutchTime.DateOf(now));
    }
}
