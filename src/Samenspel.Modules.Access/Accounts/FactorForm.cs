namespace Samenspel.Modules.Access.Accounts;

/// <summary>How somebody wants to sign in from now on: with a passkey, or with a password and an authenticator app.</summary>
/// <param name="Password">For the second way.</param>
/// <param name="SealedKey">The key that the page showed for the authenticator app, sealed.</param>
/// <param name="Code">What the app shows for it.</param>
/// <param name="Credential">The passkey as the browser made it; empty for the second way.</param>
/// <param name="PasskeyState">What the server kept of asking for that passkey.</param>
internal sealed record FactorForm(string? Password, string? SealedKey, string? Code, string? Credential, string? PasskeyState)
{
    public bool IsPasskey => !string.IsNullOrEmpty(Credential);
}
