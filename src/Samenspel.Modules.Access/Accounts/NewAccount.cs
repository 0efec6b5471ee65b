using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>An account that was just made.</summary>
/// <param name="Account">The account.</param>
/// <param name="Codes">Recovery codes to show once; none for who signs in with a passkey.</param>
/// <param name="HasPassword">Whether it signs in with a password.</param>
internal sealed record NewAccount(Account Account, IReadOnlyList<string> Codes, bool HasPassword)
{
    /// <summary>How the person signed in by making it.</summary>
    public string Method => HasPassword ? Entering.Password : Entering.Passkey;
}
