using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.OpenId.Talking;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>The way to the provider and back: the authorization code flow with PKCE, state and nonce. Changes nothing here; that is for the handlers.</summary>
internal sealed partial class Journey(
    OpenIdSetup setup, ProviderDirectory directory, TokenRequest requests, IdTokenCheck check, SiteAddress site, ILogger<Journey> log)
{
    /// <returns>Where to send the browser.</returns>
    public async Task<Outcome<string>> WayThereAsync(Flow flow, CancellationToken cancellation)
    {
        var known = await directory.ReadAsync(cancellation);
        if (!known.TryGet(out var provider))
        {
            return known.Refusals.ToList();
        }

        var settings = setup.Provider!;
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = settings.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = site.To(ProviderPaths.Answer),
            ["scope"] = settings.Scopes,
            ["state"] = flow.State,
            ["nonce"] = flow.Nonce,
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(flow.Verifier))),
            ["code_challenge_method"] = "S256",
            ["acr_values"] = settings.RequiredAcr.Count > 0 ? string.Join(' ', settings.RequiredAcr) : null,
            ["prompt"] = flow.Purpose == FlowPurpose.Confirm ? "login" : null,
            ["max_age"] = flow.Purpose == FlowPurpose.Confirm ? "0" : null,
        };
        return QueryHelpers.AddQueryString(provider.AuthorizationEndpoint, query.Where(one => one.Value is not null));
    }

    /// <summary>Checks the answer and everything that it leads to.</summary>
    public async Task<Outcome<ProvenPerson>> WayBackAsync(Flow flow, ProviderAnswer answer, CancellationToken cancellation)
    {
        var outcome = await ReadAsync(flow, answer, cancellation);
        if (outcome.Refusals is [var fault, ..])
        {
            Refused(log, setup.Provider!.Issuer, fault.Code, fault.Message);
        }

        return outcome;
    }

    private async Task<Outcome<ProvenPerson>> ReadAsync(Flow flow, ProviderAnswer answer, CancellationToken cancellation)
    {
        var known = await directory.ReadAsync(cancellation);
        if (!known.TryGet(out var provider))
        {
            return known.Refusals.ToList();
        }

        if (answer.FaultFor(provider.Issuer, provider.AuthorizationResponseIssParameterSupported) is { } fault)
        {
            return fault;
        }

        var redeemed = await requests.RedeemAsync(provider, answer.Code!, flow.Verifier, site.To(ProviderPaths.Answer), cancellation);
        if (!redeemed.TryGet(out var tokens))
        {
            return redeemed.Refusals.ToList();
        }

        var checkedToken = await check.CheckAsync(tokens, flow, cancellation);
        if (!checkedToken.TryGet(out var token))
        {
            return checkedToken.Refusals.ToList();
        }

        var asked = await AskWhoAsync(provider, tokens, token, cancellation);
        return asked.TryGet(out var person) ? PersonOf(provider, token, tokens.IdToken, person) : asked.Refusals.ToList();
    }

    private async Task<Outcome<JsonElement?>> AskWhoAsync(OpenIdConnectConfiguration provider, GivenTokens tokens, JsonWebToken token, CancellationToken cancellation)
    {
        if (tokens.AccessToken is null || string.IsNullOrEmpty(provider.UserInfoEndpoint))
        {
            return (JsonElement?)null;
        }

        var asked = await requests.AskWhoAsync(provider, tokens.AccessToken, cancellation);
        return !asked.TryGet(out var person) ? asked.Refusals.ToList()
            : person.TryGetProperty("sub", out var subject) && subject.ValueKind == JsonValueKind.String && string.Equals(subject.GetString(), token.Subject, StringComparison.Ordinal)
                ? (JsonElement?)person
                : ProviderFaults.Untrusted("userinfo: sub");
    }

    private ProvenPerson PersonOf(OpenIdConnectConfiguration provider, JsonWebToken token, string idToken, JsonElement? person)
    {
        var settings = setup.Provider!;
        using var payload = JsonDocument.Parse(WebEncoders.Base64UrlDecode(token.EncodedPayload));
        var claims = new ClaimValues(payload.RootElement, person);
        var given = string.Join(' ', new[] { claims.One("given_name"), claims.One("family_name") }.OfType<string>());
        return new ProvenPerson(
            provider.Issuer,
            token.Subject,
            claims.One("sid"),
            claims.One("name") ?? (given.Length > 0 ? given : claims.One("preferred_username")),
            claims.One("email"),
            settings.TrustsEmail || string.Equals(claims.One("email_verified"), "true", StringComparison.OrdinalIgnoreCase),
            IdTokenCheck.AuthTimeOf(token),
            settings.Claims.Organisation is { } organisation ? claims.All(organisation) : [],
            settings.Claims.Roles is { } roles ? claims.All(roles) : [],
            idToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer of the OpenID provider {Issuer} was not accepted: {Code} ({Reason}).")]
    private static partial void Refused(ILogger log, string issuer, string code, string reason);
}
