using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Somebody has an account now, or has it back, and is signed in.</summary>
/// <param name="Entrance">The open session.</param>
/// <param name="Codes">Recovery codes to show once; may be none.</param>
internal sealed record Joined(Entrance Entrance, IReadOnlyList<string> Codes);
