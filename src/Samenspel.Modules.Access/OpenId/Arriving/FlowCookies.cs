using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>
/// Keeps what belongs to a journey to the provider in the browser, encrypted: one cookie for each, so that two tabs do not disturb each other. SameSite is Lax,
/// because the way back is a link from elsewhere, also over plain http on this machine.
/// </summary>
internal sealed class FlowCookies(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Prefix = "samenspel-extern-";
    private const string LeavingName = "samenspel-extern-afmelden";
    private const int NameLength = 16;
    private static readonly TimeSpan LeavingFor = TimeSpan.FromMinutes(2);

    public void Hold(HttpContext http, Flow flow) => Write(http, NameOf(flow.State), flow, Flow.HoldsFor);

    /// <summary>Takes the flow of an answer; it counts once.</summary>
    /// <returns>Null when nothing was asked from this browser, or too long ago.</returns>
    public Flow? Take(HttpContext http, string? state)
    {
        if (string.IsNullOrEmpty(state) || Take<Flow>(http, NameOf(state)) is not { } flow)
        {
            return null;
        }

        return string.Equals(flow.State, state, StringComparison.Ordinal) && flow.StartedAt + Flow.HoldsFor > time.GetUtcNow() ? flow : null;
    }

    /// <summary>Remembers which session has just ended here, to sign out at the provider as well.</summary>
    public void HoldLeaving(HttpContext http, Guid session) => Write(http, LeavingName, new Departure(session, time.GetUtcNow() + LeavingFor), LeavingFor);

    public static bool IsLeaving(HttpContext http) => http.Request.Cookies.ContainsKey(SignInCookies.NameFor(http, LeavingName));

    public Guid? TakeLeaving(HttpContext http) => Take<Departure>(http, LeavingName) is { } departure && departure.Until > time.GetUtcNow() ? departure.Session : null;

    private T? Take<T>(HttpContext http, string name)
        where T : class
    {
        name = SignInCookies.NameFor(http, name);
        if (!http.Request.Cookies.TryGetValue(name, out var text) || text.Length == 0)
        {
            return null;
        }

        http.Response.Cookies.Delete(name, Options(http, null));
        try
        {
            return JsonSerializer.Deserialize<T>(protection.CreateProtector(Prefix).Unprotect(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private void Write<T>(HttpContext http, string name, T value, TimeSpan holdsFor) => http.Response.Cookies.Append(
        SignInCookies.NameFor(http, name), WebEncoders.Base64UrlEncode(protection.CreateProtector(Prefix).Protect(JsonSerializer.SerializeToUtf8Bytes(value))), Options(http, holdsFor));

    private static string NameOf(string state) => Prefix + Inviting.Secret.Hash(state)[..NameLength];

    private static CookieOptions Options(HttpContext http, TimeSpan? holdsFor) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = holdsFor,
        Path = http.Request.PathBase.HasValue ? $"{http.Request.PathBase}/" : "/",
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };

    private sealed record Departure(Guid Session, DateTimeOffset Until);
}
