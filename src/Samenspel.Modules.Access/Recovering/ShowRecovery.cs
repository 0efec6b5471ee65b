using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Whether a link to get an account back still works, and whose it is.</summary>
internal sealed record ShowRecovery(string Token);

internal sealed record RecoveryView(string Name, string Email);

internal sealed class ShowRecoveryHandler(SamenspelDb db, LinkBook links) : IHandle<ShowRecovery, RecoveryView>
{
    public async Task<Outcome<RecoveryView>> HandleAsync(ShowRecovery request, CancellationToken cancellation)
    {
        var link = await links.FindAsync(LinkPurpose.Recover, request.Token, cancellation);
        var id = link?.Account?.Value;
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        return account is null ? ShowInvitationHandler.NotOpen : new RecoveryView(account.DisplayName, account.Email ?? "");
    }
}
