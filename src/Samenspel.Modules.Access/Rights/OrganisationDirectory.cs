using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Rights;

/// <summary>Organisations and their people, for other modules.</summary>
internal sealed class OrganisationDirectory(SamenspelDb db) : IOrganisations
{
    public async Task<IReadOnlyList<KnownOrganisation>> AllAsync(CancellationToken cancellation)
    {
        var all = await db.Set<Organisation>().AsNoTracking().Where(one => one.ClosedAt == null).ToListAsync(cancellation);
        return
        [
            .. all.OrderBy(one => one.Name, StringComparer.CurrentCulture)
                .Select(one => new KnownOrganisation(one.Id, one.Name, one.Code, one.Kind == OrganisationKind.Adviser)),
        ];
    }

    public async Task<IReadOnlyList<(AccountId Account, string Name)>> PeopleAsync(OrganisationId organisation, CancellationToken cancellation)
    {
        var people = await (
            from membership in db.Set<Membership>()
            join account in db.Set<Account>() on membership.Account equals new AccountId(account.Id)
            where membership.Organisation == organisation && membership.EndedAt == null && account.RemovedAt == null
            select new { account.Id, account.DisplayName }).ToListAsync(cancellation);
        return [.. people.Select(one => (new AccountId(one.Id), one.DisplayName)).OrderBy(one => one.DisplayName, StringComparer.CurrentCulture)];
    }
}
