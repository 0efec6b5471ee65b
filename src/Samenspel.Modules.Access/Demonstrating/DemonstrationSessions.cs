using Microsoft.AspNetCore.Http;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Demonstrating;

/// <summary>Sessions without a check of who it is: the demonstration's only.</summary>
internal sealed class DemonstrationSessions(SessionBook book) : IDemonstrationSessions
{
    private const string Method = "demo";

    public Task<string> OpenAsync(AccountId account, string? address, string? agent, CancellationToken cancellation) =>
        book.OpenAsync(account, Method, address, agent, cancellation);

    public Task EndAsync(HttpContext http, CancellationToken cancellation) =>
        Guid.TryParse(http.User.FindFirst(SignedInActor.SessionClaim)?.Value, out var session) ? book.EndAsync(session, cancellation) : Task.CompletedTask;

    public void Give(HttpContext http, string? secret)
    {
        if (secret is null)
        {
            SessionCookie.Remove(http);
            return;
        }

        SessionCookie.Set(http, secret);
    }
}
