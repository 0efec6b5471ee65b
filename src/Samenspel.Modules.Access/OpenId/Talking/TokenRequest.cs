using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.OpenId.Settings;

namespace Samenspel.Modules.Access.OpenId.Talking;

/// <summary>Changes the code that the browser brought for tokens, and asks who they belong to; shows the provider that it is this site that asks.</summary>
internal sealed class TokenRequest(OpenIdSetup setup, IHttpClientFactory clients, TimeProvider time)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan AssertionHolds = TimeSpan.FromMinutes(1);

    public async Task<Outcome<GivenTokens>> RedeemAsync(OpenIdConnectConfiguration provider, string code, string verifier, string address, CancellationToken cancellation)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = address,
            ["code_verifier"] = verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint);
        Identify(provider, request, fields);
        request.Content = new FormUrlEncodedContent(fields);
        var answer = await SendAsync(request, "token", cancellation);
        if (!answer.TryGet(out var content))
        {
            return answer.Refusals.ToList();
        }

        var (idToken, accessToken) = (Text(content, "id_token"), Text(content, "access_token"));
        return idToken is null ? ProviderFaults.Untrusted("no id token") : new GivenTokens(idToken, accessToken);
    }

    public async Task<Outcome<JsonElement>> AskWhoAsync(OpenIdConnectConfiguration provider, string accessToken, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, provider.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await SendAsync(request, "userinfo", cancellation);
    }

    private void Identify(OpenIdConnectConfiguration provider, HttpRequestMessage request, Dictionary<string, string> fields)
    {
        var settings = setup.Provider!;
        if (settings.Key is { } key)
        {
            fields["client_id"] = settings.ClientId;
            fields["client_assertion_type"] = AssertionType;
            fields["client_assertion"] = Assertion(settings, key, provider);
            return;
        }

        var ways = provider.TokenEndpointAuthMethodsSupported;
        if (ways.Count > 0 && !ways.Contains("client_secret_basic") && ways.Contains("client_secret_post"))
        {
            fields["client_id"] = settings.ClientId;
            fields["client_secret"] = settings.Secret!;
            return;
        }

        // RFC 6749, 2.3.1: both parts are form-encoded before they are joined.
        var pair = $"{Uri.EscapeDataString(settings.ClientId)}:{Uri.EscapeDataString(settings.Secret!)}";
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
    }

    // The issuer as the only audience: an assertion for one provider is worth nothing at another.
    private string Assertion(ProviderSettings settings, ClientKey key, OpenIdConnectConfiguration provider)
    {
        var now = time.GetUtcNow();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = settings.ClientId,
            Audience = provider.Issuer,
            IssuedAt = now.UtcDateTime,
            Expires = (now + AssertionHolds).UtcDateTime,
            SigningCredentials = key.CredentialsFor(provider.TokenEndpointAuthSigningAlgValuesSupported),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = settings.ClientId, ["jti"] = Secret.New() },
        });
    }

    private async Task<Outcome<JsonElement>> SendAsync(HttpRequestMessage request, string what, CancellationToken cancellation)
    {
        try
        {
            using var client = clients.CreateClient(ProviderDirectory.Client);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            using var answer = await client.SendAsync(request, cancellation);
            if ((int)answer.StatusCode >= 500)
            {
                return ProviderFaults.Down($"{what}: status {(int)answer.StatusCode}");
            }

            if (!answer.IsSuccessStatusCode)
            {
                return ProviderFaults.Untrusted($"{what}: status {(int)answer.StatusCode}");
            }

            using var content = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation));
            return content.RootElement.ValueKind == JsonValueKind.Object ? content.RootElement.Clone() : ProviderFaults.Untrusted($"{what}: no object");
        }
        catch (JsonException)
        {
            return ProviderFaults.Untrusted($"{what}: no JSON");
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return ProviderFaults.Down($"{what}: {failure.GetType().Name}");
        }
    }

    private static string? Text(JsonElement content, string name) =>
        content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
