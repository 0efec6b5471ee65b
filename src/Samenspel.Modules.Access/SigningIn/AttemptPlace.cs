using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Inviting;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Where an attempt to sign in counts.</summary>
/// <param name="AccountKey">The account, from this browser when it is known there, or from all unknown ones together; null when only the address counts.</param>
/// <param name="AddressKey">The network address, for this step; null when only the browser counts.</param>
internal sealed record AttemptPlace(string? AccountKey, string? AddressKey)
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
        return known
            ? new AttemptPlace($"{kind}:{who}:{from.Device.Id:N}", null)
            : new AttemptPlace($"{kind}:{who}:unknown", AddressKeyOf(kind, from));
    }

    // Each way in apart: who asks for a new password again and again keeps nobody at the same address from signing in.
    private static string AddressKeyOf(string kind, SignInOrigin from) => $"{kind}:address:{NetworkAddress.Of(from.Address)}";

    /// <summary>
    /// With a passkey nobody says who it is before it is checked, so a browser where somebody signed in before counts by itself, and all others of an address together.
    /// Passwords and codes count elsewhere: guessing those keeps nobody's passkey out.
    /// </summary>
    public static AttemptPlace OfPasskey(SignInOrigin from) => from.Device.Id == Guid.Empty
        ? new AttemptPlace(null, AddressKeyOf("passkey", from))
        : new AttemptPlace($"passkey:{from.Device.Id:N}", null);
}
