using Samenspel.Kernel;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Ends all of one's sessions but the one that asks.</summary>
internal sealed record EndOtherSessions(Guid? Session) : IWrite;

internal sealed class EndOtherSessionsHandler(OwnAccount own, SessionBook sessions) : IHandle<EndOtherSessions, bool>
{
    public async Task<Outcome<bool>> HandleAsync(EndOtherSessions request, CancellationToken cancellation)
    {
        var account = (await own.ReadAsync(cancellation)).AccountId;
        await sessions.EndAllAsync(account, request.Session, cancellation);
        return true;
    }
}
