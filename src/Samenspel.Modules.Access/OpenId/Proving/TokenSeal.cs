using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.OpenId.Talking;

namespace Samenspel.Modules.Access.OpenId.Proving;

/// <summary>Checks what every token of the provider must have: a signature by one of its keys, its name, ours, and a moment that fits.</summary>
internal sealed class TokenSeal(OpenIdSetup setup, ProviderDirectory directory, TimeProvider time)
{
    /// <summary>How much clocks may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    // Only those of public keys: with a shared secret as key, whoever knows the secret could sign; "none" is no signature.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <param name="token">As it came.</param>
    /// <param name="cancellation">Ends the asking for keys.</param>
    public async Task<Outcome<JsonWebToken>> BreakAsync(string token, CancellationToken cancellation)
    {
        var known = await directory.ReadAsync(cancellation);
        if (!known.TryGet(out var provider))
        {
            return known.Refusals.ToList();
        }

        var result = await _handler.ValidateTokenAsync(token, Demands(provider));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            var anew = await directory.ReadAnewAsync(cancellation);
            if (!anew.TryGet(out provider))
            {
                return anew.Refusals.ToList();
            }

            result = await _handler.ValidateTokenAsync(token, Demands(provider));
        }

        return result.IsValid
            ? FaultOf((JsonWebToken)result.SecurityToken) is { } fault ? ProviderFaults.Untrusted(fault) : (JsonWebToken)result.SecurityToken
            : ProviderFaults.Untrusted($"token: {result.Exception?.GetType().Name}");
    }

    private TokenValidationParameters Demands(OpenIdConnectConfiguration provider) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = setup.Provider!.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        LifetimeValidator = (from, until, _, _) =>
            until > time.GetUtcNow().UtcDateTime - Skew && (from is null || from <= time.GetUtcNow().UtcDateTime + Skew),
    };

    // A token for several is ours only when it says that we asked for it.
    private string? FaultOf(JsonWebToken token)
    {
        var id = setup.Provider!.ClientId;
        var party = token.TryGetPayloadValue<string>("azp", out var named) ? named : null;
        return (party is not null && !string.Equals(party, id, StringComparison.Ordinal)) || (party is null && token.Audiences.Count() > 1) ? "token: azp"
            : !token.TryGetPayloadValue<long>("iat", out var seconds) || DateTimeOffset.FromUnixTimeSeconds(seconds) > time.GetUtcNow() + Skew ? "token: iat"
            : null;
    }
}
