using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Rights;

/// <summary>Reads roles and shares; a role holds only while the person works for the organisation that it is for.</summary>
internal sealed class RightsDirectory(SamenspelDb db, ProcessContext process, TimeProvider time, LastUse use, ActiveShares shares) : IRights
{
    public async Task<IReadOnlyList<DossierAssignment>> InAsync(AccountId account, Guid scope, CancellationToken cancellation)
    {
        var roles = await Active(account).Where(assignment => assignment.Scope == scope)
            .Select(one => new DossierAssignment(one.Scope, one.Account, one.Organisation, one.Role)).ToListAsync(cancellation);
        if (roles.Count > 0)
        {
            await use.OfRolesAsync(account, scope, cancellation);
        }

        return roles;
    }

    public async Task<IReadOnlyList<DossierAssignment>> OfAsync(AccountId account, CancellationToken cancellation) =>
        await Active(account).Select(one => new DossierAssignment(one.Scope, one.Account, one.Organisation, one.Role)).ToListAsync(cancellation);

    public async Task AssignAsync(DossierAssignment assignment, CancellationToken cancellation)
    {
        var has = await Active(assignment.Account).AnyAsync(
            one => one.Scope == assignment.Scope && one.Organisation == assignment.Organisation && one.Role == assignment.Role, cancellation);
        if (has)
        {
            return;
        }

        var now = time.GetUtcNow();
        db.Add(new Assignment
        {
            Id = Guid.CreateVersion7(now),
            Scope = assignment.Scope,
            Account = assignment.Account,
            Organisation = assignment.Organisation,
            Role = assignment.Role,
            Since = now,
            GivenBy = process.Actor.Account,
        });
        await db.SaveChangesAsync(cancellation);
    }

    public async Task<IReadOnlyList<ActiveShare>> SharesOfAsync(SharedThing thing, CancellationToken cancellation) =>
        await db.Set<Share>().Where(share => share.Kind == thing.Kind && share.Thing == thing.Id && share.WithdrawnAt == null)
            .Select(share => new ActiveShare(thing, share.Circle, share.Recipient)).ToListAsync(cancellation);

    public Task<IReadOnlyList<ActiveShare>> SharesAsync(string kind, CancellationToken cancellation) => shares.OfKindAsync(db, kind, cancellation);

    private IQueryable<Assignment> Active(AccountId account)
    {
        var now = time.GetUtcNow();
        return db.Set<Assignment>().AsNoTracking().Where(assignment => assignment.Account == account
            && assignment.EndedAt == null && (assignment.Until == null || assignment.Until > now)
            && db.Set<Membership>().Any(membership =>
                membership.Account == account && membership.Organisation == assignment.Organisation && membership.EndedAt == null));
    }
}
