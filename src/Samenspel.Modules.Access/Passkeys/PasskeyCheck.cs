using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>Checks the browser's answer to being asked for a passkey.</summary>
internal sealed class PasskeyCheck(IPasskeyHandler<Account> passkeys, AnswersOnce once, IHttpContextAccessor http)
{
    /// <returns>Whose passkey it is; null when it is wrong, too late, used before or of a removed account.</returns>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> FindAsync(string? credential, string? state, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(credential) || string.IsNullOrEmpty(state) || !await once.TakeAsync(state, cancellation))
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
