using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>Checks the browser's answer to being asked for a passkey.</summary>
internal sealed class PasskeyCheck(IPasskeyHandler<Account> passkeys, IHttpContextAccessor http)
{
    /// <returns>Whose passkey it is; null when it is wrong, too late or of a removed account.</returns>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> FindAsync(string? credential, string? state)
    {
        if (string.IsNullOrEmpty(credential) || string.IsNullOrEmpty(state))
        {
            return null;
        }

        var result = await passkeys.PerformAssertionAsync(new PasskeyAssertionContext
        {
            CredentialJson = credential,
            AssertionState = state,
            HttpContext = http.HttpContext!,
        });
        return result is { Succeeded: true, User: { RemovedAt: null } account } ? (account, result.Passkey) : null;
    }
}
