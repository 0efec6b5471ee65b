using Microsoft.AspNetCore.Http;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>The session of the running request.</summary>
internal static class CurrentSession
{
    /// <returns>Null for a visitor.</returns>
    public static Guid? Of(HttpContext http) => Guid.TryParse(http.User.FindFirst(SignedInActor.SessionClaim)?.Value, out var id) ? id : null;
}
