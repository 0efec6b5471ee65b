using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Leaving;

namespace Samenspel.Modules.Access.OpenId.Proving;

/// <summary>Checks a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). An ID token never passes for one, nor the other way round.</summary>
internal sealed class LogoutTokenCheck(TokenSeal seal)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";
    private const int Longest = 20_000;

    // The type by which it should call itself; older providers write that of any token, or nothing.
    private static readonly string[] Types = ["logout+jwt", "application/logout+jwt", "JWT"];

    public async Task<Outcome<EndedSession>> CheckAsync(string? text, CancellationToken cancellation)
    {
        if (text is not { Length: > 0 and <= Longest })
        {
            return ProviderFaults.Untrusted("logout token: none");
        }

        var opened = await seal.BreakAsync(text, cancellation);
        if (!opened.TryGet(out var token))
        {
            return opened.Refusals.ToList();
        }

        var subject = token.TryGetPayloadValue<string>("sub", out var person) && person.Length > 0 ? person : null;
        var sid = token.TryGetPayloadValue<string>("sid", out var session) && session.Length > 0 ? session : null;
        return token.Typ is { Length: > 0 } typ && !Types.Contains(typ, StringComparer.OrdinalIgnoreCase) ? ProviderFaults.Untrusted("logout token: typ")
            : !IsLogout(token) ? ProviderFaults.Untrusted("logout token: events")
            : token.TryGetPayloadValue<object>("nonce", out _) ? ProviderFaults.Untrusted("logout token: nonce")
            : !token.TryGetPayloadValue<string>("jti", out var id) || id.Length == 0 ? ProviderFaults.Untrusted("logout token: jti")
            : subject is null && sid is null ? ProviderFaults.Untrusted("logout token: nobody")
            : new EndedSession(token.Issuer, subject, sid, id, new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + TokenSeal.Skew);
    }

    private static bool IsLogout(JsonWebToken token) =>
        token.TryGetPayloadValue<JsonElement>("events", out var events) && events.ValueKind == JsonValueKind.Object
        && events.TryGetProperty(Event, out var logout) && logout.ValueKind == JsonValueKind.Object;
}
