using Samenspel.Kernel;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>What the browser brought back.</summary>
/// <param name="Code">To change for tokens.</param>
/// <param name="Issuer">Who the answer says it is from (RFC 9207).</param>
/// <param name="Error">Why there is no code.</param>
internal sealed record ProviderAnswer(string? Code, string? Issuer, string? Error)
{
    private const int LongestCode = 4000;

    // What the provider's word for a refusal may be; anything else is not written down, because anybody can put it in an address.
    private static readonly string[] No = ["access_denied", "login_required", "interaction_required", "consent_required", "account_selection_required"];
    private static readonly string[] Broken = ["server_error", "temporarily_unavailable"];
    private static readonly string[] Weak = ["unmet_authentication_requirements"];

    /// <param name="issuer">The provider that was asked.</param>
    /// <param name="isPromised">Whether it promises to say who it is in every answer.</param>
    public Refusal? FaultFor(string issuer, bool isPromised) =>
        Issuer is null && isPromised ? ProviderFaults.Untrusted("answer: no iss")
        : Issuer is not null && !string.Equals(Issuer, issuer, StringComparison.Ordinal) ? ProviderFaults.Untrusted("answer: iss")
        : Error is { } error ? FaultOf(error)
        : Code is not { Length: > 0 and <= LongestCode } ? ProviderFaults.Untrusted("answer: no code")
        : null;

    private static Refusal FaultOf(string error) =>
        No.Contains(error, StringComparer.Ordinal) ? ProviderFaults.Declined(error)
        : Weak.Contains(error, StringComparer.Ordinal) ? ProviderFaults.TooWeak(error)
        : Broken.Contains(error, StringComparer.Ordinal) ? ProviderFaults.Down(error)
        : ProviderFaults.Untrusted("answer: another error");
}
