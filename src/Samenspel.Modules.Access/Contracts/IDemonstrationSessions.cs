using Microsoft.AspNetCore.Http;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>Signs people in without asking who they are. Not registered on any site but the demonstration.</summary>
public interface IDemonstrationSessions
{
    /// <returns>The secret of a new session, for <see cref="Give"/>.</returns>
    Task<string> OpenAsync(AccountId account, string? address, string? agent, CancellationToken cancellation);

    /// <summary>Ends the session of this browser, if it has one.</summary>
    Task EndAsync(HttpContext http, CancellationToken cancellation);

    /// <summary>Gives the browser the session; null takes away the one it has.</summary>
    void Give(HttpContext http, string? secret);
}
