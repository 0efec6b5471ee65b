namespace Samenspel.Modules.Access.OpenId.Leaving;

/// <summary>What a logout token of the provider says, after it was checked.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person; null when only a session is named.</param>
/// <param name="Sid">The session; null when the person signed out everywhere.</param>
/// <param name="Id">The token's own identity, which counts once.</param>
/// <param name="Until">When the token is worth nothing any more.</param>
internal sealed record EndedSession(string Issuer, string? Subject, string? Sid, string Id, DateTimeOffset Until);
