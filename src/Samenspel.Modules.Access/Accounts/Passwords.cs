using System.Text;
using Microsoft.AspNetCore.Identity;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Hashes and checks passwords. An account without a password, and an address without an account, cost the same work.</summary>
internal sealed class Passwords(IPasswordHasher<Account> hasher)
{
    private static string? _decoy;

    public string Hash(Account account, string password) => hasher.HashPassword(account, Normalise(password));

    /// <returns>Whether the password is the account's; and whether its hash should be made anew, with today's strength.</returns>
    public (bool IsRight, bool IsWeak) Check(Account? account, string? password)
    {
        _decoy ??= hasher.HashPassword(null!, "a password of nobody");
        var hash = account?.PasswordHash ?? _decoy;
        var result = hasher.VerifyHashedPassword(account!, hash, Normalise(password is { Length: <= PasswordRules.Longest } ? password : ""));
        return (account?.PasswordHash is not null && result != PasswordVerificationResult.Failed, result == PasswordVerificationResult.SuccessRehashNeeded);
    }

    /// <summary>The same characters typed on another keyboard are the same password.</summary>
    public static string Normalise(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair; no keyboard types it.
            return password;
        }
    }
}
