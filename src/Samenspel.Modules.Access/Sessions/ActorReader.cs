using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>From an account to who it is in this request.</summary>
internal sealed class ActorReader(SamenspelDb db)
{
    public async Task<Actor> ReadAsync(Account account, CancellationToken cancellation)
    {
        var id = account.AccountId;
        var memberships = await (
            from membership in db.Set<Membership>().AsNoTracking()
            join organisation in db.Set<Organisation>().AsNoTracking() on membership.Organisation equals organisation.Id
            where membership.Account == id && membership.EndedAt == null && organisation.ClosedAt == null
            select new ActorMembership(organisation.Id, organisation.Name, organisation.Code, membership.Role)).ToListAsync(cancellation);
        return new Actor(
            ActorKind.Account,
            id,
            account.DisplayName,
            [.. memberships.OrderBy(membership => membership.Name, StringComparer.CurrentCulture)],
            account.IsPlatformAdministrator);
    }
}
