using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Rights;

/// <summary>Roles in dossiers with the names of people and organisations.</summary>
internal static class RoleReader
{
    public static async Task<IReadOnlyList<DossierPerson>> PeopleInAsync(
        this SamenspelDb db, Func<IQueryable<Assignment>, IQueryable<Assignment>> which, DateTimeOffset now, CancellationToken cancellation)
    {
        var roles = await which(db.Set<Assignment>().AsNoTracking())
            .Where(role => role.EndedAt == null && (role.Until == null || role.Until > now))
            .Select(role => new
            {
                Role = role,
                IsMember = db.Set<Membership>().Any(one => one.Account == role.Account && one.Organisation == role.Organisation && one.EndedAt == null),
            })
            .ToListAsync(cancellation);
        var names = await db.NamesAsync(roles.Select(one => one.Role.Account), cancellation);
        var organisations = await db.OrganisationNamesAsync(roles.Select(one => one.Role.Organisation), cancellation);
        return
        [
            .. roles.Select(one => new DossierPerson(
                    one.Role.Id,
                    one.Role.Account,
                    names.GetValueOrDefault(one.Role.Account, ""),
                    one.Role.Organisation,
                    organisations.GetValueOrDefault(one.Role.Organisation, ""),
                    one.Role.Role,
                    one.Role.Since,
                    one.Role.Until,
                    one.Role.LastUsedAt,
                    Waits: !one.IsMember))
                .OrderBy(one => one.OrganisationName, StringComparer.CurrentCulture).ThenBy(one => one.Name, StringComparer.CurrentCulture),
        ];
    }
}
