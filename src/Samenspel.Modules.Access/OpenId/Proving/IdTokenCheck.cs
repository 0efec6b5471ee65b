using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Arriving;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.OpenId.Talking;

namespace Samenspel.Modules.Access.OpenId.Proving;

/// <summary>Checks that an ID token is the answer to what this browser asked (OpenID Connect Core, 3.1.3.7).</summary>
internal sealed class IdTokenCheck(OpenIdSetup setup, TokenSeal seal)
{
    public async Task<Outcome<JsonWebToken>> CheckAsync(GivenTokens tokens, Flow flow, CancellationToken cancellation)
    {
        var opened = await seal.BreakAsync(tokens.IdToken, cancellation);
        return !opened.TryGet(out var token) ? opened
            : FaultOf(token, tokens.AccessToken, flow) is { } fault ? ProviderFaults.Untrusted(fault)
            : AcrFaultOf(token) is { } weak ? weak
            : AgeFaultOf(token, flow) is { } old ? old
            : token;
    }

    private static string? FaultOf(JsonWebToken token, string? accessToken, Flow flow) =>
        string.IsNullOrEmpty(token.Subject) ? "id token: sub"
        : !token.TryGetPayloadValue<string>("nonce", out var nonce) || !Same(nonce, flow.Nonce) ? "id token: nonce"
        : token.GetPayloadValue<long>("iat") is var issued && DateTimeOffset.FromUnixTimeSeconds(issued) < flow.StartedAt - TokenSeal.Skew ? "id token: iat"
        : token.TryGetPayloadValue<string>("at_hash", out var hash) && accessToken is not null && !Same(hash, HalfHash(accessToken, token.Alg)) ? "id token: at_hash"
        : null;

    private Refusal? AcrFaultOf(JsonWebToken token) => setup.Provider!.RequiredAcr is { Count: > 0 } wanted
        && !(token.TryGetPayloadValue<string>("acr", out var acr) && wanted.Contains(acr, StringComparer.Ordinal))
            ? ProviderFaults.TooWeak("id token: acr")
            : null;

    // Who is asked to sign in anew and does not gets the answer of the session that was there.
    private static Refusal? AgeFaultOf(JsonWebToken token, Flow flow) => flow.Purpose == FlowPurpose.Confirm
        && !(AuthTimeOf(token) is { } at && at >= flow.StartedAt - TokenSeal.Skew)
            ? ProviderFaults.Untrusted("id token: auth_time")
            : null;

    public static DateTimeOffset? AuthTimeOf(JsonWebToken token) =>
        token.TryGetPayloadValue<long>("auth_time", out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static bool Same(string? one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one ?? ""), Encoding.UTF8.GetBytes(other));

    // The left half of the hash that the signature uses.
    private static string HalfHash(string accessToken, string algorithm)
    {
        var bytes = Encoding.ASCII.GetBytes(accessToken);
        var hash = algorithm[^3..] switch
        {
            "384" => SHA384.HashData(bytes),
            "512" => SHA512.HashData(bytes),
            _ => SHA256.HashData(bytes),
        };
        return Base64UrlEncoder.Encode(hash[..(hash.Length / 2)]);
    }
}
