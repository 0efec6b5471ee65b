using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>
/// Nobody else changes who administers until the running transaction ends: of two last administrators who step back at once, the second sees that the first did.
/// Writing a name as it is locks the row in PostgreSQL; in SQLite the transaction itself is the only writer.
/// </summary>
internal static class HeldOrganisations
{
    public static Task<int> HoldOrganisationAsync(this SamenspelDb db, OrganisationId organisation, CancellationToken cancellation) =>
        db.Set<Organisation>().Where(one => one.Id == organisation)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, one => one.Name), cancellation);

    public static Task<int> HoldPlatformAdministratorsAsync(this SamenspelDb db, CancellationToken cancellation) =>
        db.Set<Account>().Where(one => one.IsPlatformAdministrator)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.DisplayName, one => one.DisplayName), cancellation);
}
