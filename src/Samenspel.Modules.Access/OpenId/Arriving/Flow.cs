using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>What the browser was sent away with, kept to compare with what it comes back with.</summary>
/// <param name="State">Binds the answer to this browser.</param>
/// <param name="Nonce">Binds the ID token to this question.</param>
/// <param name="Verifier">Binds the code to this question (PKCE).</param>
/// <param name="Purpose">Why.</param>
/// <param name="Return">Where to go afterwards, within this site; null for the usual place.</param>
/// <param name="Session">The session that is to be confirmed; null for signing in.</param>
/// <param name="StartedAt">When.</param>
internal sealed record Flow(string State, string Nonce, string Verifier, FlowPurpose Purpose, string? Return, Guid? Session, DateTimeOffset StartedAt)
{
    public static readonly TimeSpan HoldsFor = TimeSpan.FromMinutes(10);

    public static Flow Begin(FlowPurpose purpose, string? returnTo, Guid? session, DateTimeOffset now) =>
        new(Secret.New(), Secret.New(), Secret.New(), purpose, returnTo, session, now);
}
