using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Where an attempt to sign in counts.</summary>
/// <param name="AccountKey">The account, from this browser when it is known there, or from all unknown ones together.</param>
/// <param name="AddressKey">The network address.</param>
internal sealed record AttemptPlace(string AccountKey, string AddressKey)
{
    private const int HashLength = 32;

    /// <param name="kind">The step: password or code.</param>
    /// <param name="email">The address that was typed: hashed, because it may be anything.</param>
    /// <param name="account">The account with that address; null when there is none.</param>
    /// <param name="from">Where the attempt comes from.</param>
    public static AttemptPlace Of(string kind, string email, AccountId? account, SignInOrigin from)
    {
        var known = account is { } id && from.Device.Knows(id);
        var who = Secret.Hash(EmailRule.Normalise(email))[..HashLength];
        return new AttemptPlace($"{kind}:{who}:{(known ? from.Device.Id.ToString("N") : "unknown")}", $"address:{from.Address}");
    }
}
