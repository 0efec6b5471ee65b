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
                .Select(one => new KnownOrganisation(one.Id, one.Name, one.Code, one.Kind == OrganisationKind.Adviser) { IsMonitor = one.Kind == OrganisationKind.Monitor }),
        ];
    }

    public async Task<IReadOnlyDictionary<OrganisationId, string>> NamesAsync(IEnumerable<OrganisationId> organisations, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        var ids = organisations.Distinct().ToList();
        var names = await db.OrganisationNamesAsync(ids, cancellation);
        if (names.Count < ids.Count)
        {
            foreach (var one in await db.Set<ElsewhereName>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(cancellation))
            {
                names.TryAdd(one.Id, one.Name);
            }
        }

        return names;
    }

    public async Task RememberAsync(IReadOnlyList<KnownOrganisation> elsewhere, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        var known = await NamesAsync(elsewhere.Select(one => one.Id), cancellation);
        db.AddRange(elsewhere.Where(one => !known.ContainsKey(one.Id)).Select(one => new ElsewhereName { Id = one.Id, Name = one.Name }));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task<IReadOnlyList<(AccountId Account, string Name)>> PeopleAsync(OrganisationId organisation, CancellationToken cancellation)
    {
        var accounts = await db.Set<Membership>().Where(one => one.Organisation == organisation && one.EndedAt == null)
            .Select(one => one.Account).ToListAsync(cancellation);
        var names = await db.NamesAsync(accounts, cancellation);
        return [.. names.Select(one => (one.Key, one.Value)).OrderBy(one => one.Value, StringComparer.CurrentCulture)];
    }
}
