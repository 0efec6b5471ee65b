using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>The open requests that who asks may judge.</summary>
internal sealed record ListRecoveries;

/// <param name="IsMine">Whether who asks agreed already, so that somebody else must be the second.</param>
internal sealed record RecoveryRow(Guid Id, string Name, string Email, DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, bool IsHalfway, bool IsMine);

internal sealed class ListRecoveriesHandler(SamenspelDb db, RecoveryJudges judges, ProcessContext process, TimeProvider time) : IHandle<ListRecoveries, IReadOnlyList<RecoveryRow>>
{
    public async Task<Outcome<IReadOnlyList<RecoveryRow>>> HandleAsync(ListRecoveries request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var open = await db.Set<RecoveryRequest>().AsNoTracking().Where(one => one.SecondApproval == null && one.RefusedAt == null && one.ExpiresAt > now)
            .OrderBy(one => one.AskedAt).ToListAsync(cancellation);
        var rows = new List<RecoveryRow>();
        foreach (var one in open)
        {
            if (await judges.MayAsync(one.Account, cancellation))
            {
                var id = one.Account.Value;
                var account = await db.Set<Account>().AsNoTracking().SingleAsync(person => person.Id == id, cancellation);
                rows.Add(new RecoveryRow(
                    one.Id, account.DisplayName, account.Email ?? "", one.AskedAt, one.ExpiresAt, one.FirstApproval is not null, one.FirstApproval == process.Actor.Account));
            }
        }

        return rows;
    }
}
