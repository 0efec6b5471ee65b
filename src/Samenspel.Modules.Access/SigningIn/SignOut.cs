using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Ends the session of the running request; without one there is nothing to do.</summary>
internal sealed record SignOut(Guid? Session) : IWrite;

internal sealed class SignOutHandler(SessionBook sessions, ProcessContext process) : IHandle<SignOut, bool>
{
    public async Task<Outcome<bool>> HandleAsync(SignOut request, CancellationToken cancellation)
    {
        if (request.Session is not { } session || process.Actor.Account is null)
        {
            return false;
        }

        await sessions.EndAsync(session, cancellation);
        return true;
    }
}
