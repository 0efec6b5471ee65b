using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Ends one of one's own sessions.</summary>
internal sealed record EndSession(Guid Session) : IWrite;

internal sealed class EndSessionHandler(SamenspelDb db, OwnAccount own, SessionBook sessions) : IHandle<EndSession, bool>
{
    public async Task<Outcome<bool>> HandleAsync(EndSession request, CancellationToken cancellation)
    {
        var account = (await own.ReadAsync(cancellation)).AccountId;
        if (await db.Set<Session>().AnyAsync(one => one.Id == request.Session && one.Account == account, cancellation))
        {
            await sessions.EndAsync(request.Session, cancellation);
        }

        return true;
    }
}
