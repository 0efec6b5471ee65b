using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Rights;

/// <summary>From identities to what pages call them.</summary>
internal static class PersonNames
{
    public static async Task<Dictionary<AccountId, string>> NamesAsync(this SamenspelDb db, IEnumerable<AccountId> accounts, CancellationToken cancellation)
    {
        var ids = accounts.Select(account => account.Value).Distinct().ToList();
        return ids.Count == 0
            ? []
            : await db.Set<Account>().Where(account => ids.Contains(account.Id))
                .ToDictionaryAsync(account => new AccountId(account.Id), account => account.DisplayName, cancellation);
    }

    public static async Task<Dictionary<OrganisationId, string>> OrganisationNamesAsync(
        this SamenspelDb db, IEnumerable<OrganisationId> organisations, CancellationToken cancellation)
    {
        var ids = organisations.Distinct().ToList();
        return ids.Count == 0
            ? []
            : await db.Set<Organisation>().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
    }
}
