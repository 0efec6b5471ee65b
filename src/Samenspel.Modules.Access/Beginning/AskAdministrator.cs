using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Beginning;

/// <summary>Whether somebody runs the platform already.</summary>
internal sealed record AskAdministrator;

internal sealed class AskAdministratorHandler(SamenspelDb db) : IHandle<AskAdministrator, bool>
{
    public async Task<Outcome<bool>> HandleAsync(AskAdministrator request, CancellationToken cancellation) =>
        await db.Set<Account>().AnyAsync(one => one.IsPlatformAdministrator && one.RemovedAt == null, cancellation);
}
