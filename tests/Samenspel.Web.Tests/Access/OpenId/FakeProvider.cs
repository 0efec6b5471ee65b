using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Samenspel.Web.Tests.Access.OpenId;

/// <summary>
/// A provider that answers the site's own requests without a network, and that can be told to lie in every way. It checks the code, the PKCE verifier, the redirect
/// address and the client as a strict provider does.
/// </summary>
internal sealed class FakeProvider : HttpMessageHandler
{
    public const string Issuer = "https://login.example.test";
    public const string ClientId = "samenspel & co";
    public const string Secret = "a:secret/with+signs";
    public const string Event = "http://schemas.openid.net/event/backchannel-logout";

    private readonly SamenspelHost.StandingClock _clock;
    private readonly Dictionary<string, (Dictionary<string, string> Asked, Person Who)> _codes = new(StringComparer.Ordinal);

    public FakeProvider(SamenspelHost.StandingClock clock) => (_clock, Key) = (clock, NewKey("one"));

    /// <summary>Who signs in at the provider.</summary>
    public sealed record Person(string Subject, string Email = "", params (string Name, object? Value)[] More);

    public RsaSecurityKey Key { get; set; }

    public bool IsDown { get; set; }

    /// <summary>Changes what the ID token says, before it is signed; null takes a claim away.</summary>
    public Action<Dictionary<string, object?>> Lie { get; set; } = _ => { };

    /// <summary>Signs the ID token; the provider's own key unless told otherwise.</summary>
    public Func<Dictionary<string, object?>, string>? Signing { get; set; }

    public string? OtherSubjectAtUserInfo { get; set; }

    public string PublishedIssuer { get; set; } = Issuer;

    public List<string> AssertionIds { get; } = [];

    /// <summary>The public key of the site, when it signs; null when it has a secret.</summary>
    public SecurityKey? SiteKey { get; set; }

    public int DiscoveryCount { get; private set; }

    public List<string> Requests { get; } = [];

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <summary>Lets a person sign in for what the site asked for; returns the code.</summary>
    public string Approve(Uri asked, Person who)
    {
        var query = QueryHelpers.ParseQuery(asked.Query).ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);
        Assert.Equal($"{Issuer}/authorize", asked.GetLeftPart(UriPartial.Path));
        Assert.Equal((ClientId, "code", "S256"), (query["client_id"], query["response_type"], query["code_challenge_method"]));
        var code = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (query, who);
        return code;
    }

    public string LogoutToken(Dictionary<string, object?> more, string? type = "logout+jwt", RsaSecurityKey? key = null)
    {
        var claims = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["iss"] = Issuer,
            ["aud"] = ClientId,
            ["iat"] = Now,
            ["exp"] = Now + 120,
            ["jti"] = Guid.CreateVersion7(_clock.GetUtcNow()).ToString(),
            ["events"] = new Dictionary<string, object>(StringComparer.Ordinal) { [Event] = new Dictionary<string, object>(StringComparer.Ordinal) },
        };
        foreach (var (name, value) in more)
        {
            claims[name] = value;
        }

        return Sign(claims, key ?? Key, type);
    }

    public long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    public static string Sign(Dictionary<string, object?> claims, SecurityKey key, string? type = "JWT", string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var present = claims.Where(one => one.Value is not null).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        var header = new Dictionary<string, object?>(StringComparer.Ordinal) { ["alg"] = algorithm, ["kid"] = key.KeyId };
        if (type is not null)
        {
            header["typ"] = type;
        }

        var text = $"{Part(header)}.{Part(present)}";
        var signer = new CryptoProviderFactory { CacheSignatureProviders = false }.CreateForSigning(key, algorithm);
        return $"{text}.{Base64UrlEncoder.Encode(signer.Sign(Encoding.ASCII.GetBytes(text)))}";
    }

    /// <summary>A token that nobody signed.</summary>
    public static string Unsigned(Dictionary<string, object?> claims) =>
        $"{Part(new Dictionary<string, object?>(StringComparer.Ordinal) { ["alg"] = "none", ["typ"] = "JWT" })}.{Part(claims)}.";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        Requests.Add(path);
        if (IsDown)
        {
            throw new HttpRequestException("No such host.");
        }

        return path switch
        {
            "/.well-known/openid-configuration" => Discover(),
            "/keys" => Json(new { keys = new[] { Shown() } }),
            "/token" => await RedeemAsync(request),
            "/me" => Json(Me(request.Headers.Authorization!.Parameter!)),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        };
    }

    private HttpResponseMessage Discover()
    {
        DiscoveryCount++;
        return Json(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["issuer"] = PublishedIssuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["userinfo_endpoint"] = $"{Issuer}/me",
            ["end_session_endpoint"] = $"{Issuer}/leave",
            ["jwks_uri"] = $"{Issuer}/keys",
            ["authorization_response_iss_parameter_supported"] = true,
        });
    }

    private async Task<HttpResponseMessage> RedeemAsync(HttpRequestMessage request)
    {
        var form = QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync()).ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);
        if (!IsTheSite(request, form) || !_codes.Remove(form["code"], out var kept)
            || kept.Asked["redirect_uri"] != form["redirect_uri"]
            || kept.Asked["code_challenge"] != Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]))))
        {
            return new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent("""{"error":"invalid_grant"}""") };
        }

        var access = $"at-{kept.Who.Subject}";
        var claims = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["iss"] = Issuer,
            ["sub"] = kept.Who.Subject,
            ["aud"] = ClientId,
            ["iat"] = Now,
            ["exp"] = Now + 300,
            ["nonce"] = kept.Asked["nonce"],
            ["sid"] = $"sid-{kept.Who.Subject}",
            ["auth_time"] = Now,
            ["email"] = kept.Who.Email.Length > 0 ? kept.Who.Email : null,
            ["email_verified"] = kept.Who.Email.Length > 0 ? true : null,
            ["at_hash"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(access))[..16]),
        };
        foreach (var (name, value) in kept.Who.More)
        {
            claims[name] = value;
        }

        Lie(claims);
        return Json(new { id_token = Signing?.Invoke(claims) ?? Sign(claims, Key), access_token = access, token_type = "Bearer" });
    }

    private bool IsTheSite(HttpRequestMessage request, Dictionary<string, string> form)
    {
        if (SiteKey is null)
        {
            var pair = Encoding.UTF8.GetString(Convert.FromBase64String(request.Headers.Authorization?.Parameter ?? "")).Split(':');
            return pair is [var id, var secret] && Uri.UnescapeDataString(id) == ClientId && Uri.UnescapeDataString(secret) == Secret;
        }

        var result = new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            ValidIssuer = ClientId,
            ValidAudience = Issuer,
            IssuerSigningKey = SiteKey,
            RequireExpirationTime = true,
            LifetimeValidator = (_, until, _, _) => until > _clock.GetUtcNow().UtcDateTime && until < _clock.GetUtcNow().UtcDateTime.AddMinutes(5),
        }).GetAwaiter().GetResult();
        AssertionIds.Add(((JsonWebToken)result.SecurityToken).Id);
        return result.IsValid && (string)result.Claims["sub"] == ClientId && form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" && !form.ContainsKey("client_secret");
    }

    private Dictionary<string, object?> Me(string accessToken) => new(StringComparer.Ordinal) { ["sub"] = OtherSubjectAtUserInfo ?? accessToken[3..], ["name"] = $"Person {accessToken[3..]}" };

    private object Shown()
    {
        var open = Key.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = Key.KeyId, n = Base64UrlEncoder.Encode(open.Modulus), e = Base64UrlEncoder.Encode(open.Exponent) };
    }

    private static string Part(object content) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(content));

    private static HttpResponseMessage Json(object content) => new(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(content), Encoding.UTF8, "application/json") };
}
