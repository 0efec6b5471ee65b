using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Demonstration.People;

/// <param name="Http">The browser whose session ends.</param>
internal sealed record SignOut(HttpContext Http) : IWrite;

/// <summary>Ends the session of this browser: from then on it is a visitor's.</summary>
internal sealed class SignOutHandler(IDemonstrationSessions sessions) : IHandle<SignOut, bool>
{
    public async Task<Outcome<bool>> HandleAsync(SignOut request, CancellationToken cancellation)
    {
        await sessions.EndAsync(request.Http, cancellation);
        return true;
    }
}
