using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>What the browser keeps for us between two steps, encrypted: it can neither read nor change it.</summary>
internal sealed class SignInCookies(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan PendingFor = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan DeviceFor = TimeSpan.FromDays(365);
    private const string DeviceName = "samenspel-apparaat";
    private const string PendingName = "samenspel-tweede-stap";
    private const string PasskeyName = "samenspel-passkey";

    /// <summary>Where a request comes from, for whoever signs in with it.</summary>
    public SignInOrigin OriginOf(HttpContext http) => new(
        Read<DeviceMark>(http, DeviceName) ?? DeviceMark.Unknown,
        http.Connection.RemoteIpAddress?.ToString() ?? "",
        http.Request.Headers.UserAgent.ToString(),
        CurrentSession.Of(http));

    /// <summary>After signing in: the session's own cookie, and a mark that the account is known in this browser.</summary>
    public void Enter(HttpContext http, Entrance entrance)
    {
        SessionCookie.Set(http, entrance.Secret);
        Remember(http, entrance.Account);
        Remove(http, PendingName);
    }

    public void Remember(HttpContext http, AccountId account) =>
        Write(http, DeviceName, (Read<DeviceMark>(http, DeviceName) ?? DeviceMark.Unknown).With(account, time.GetUtcNow()), DeviceFor);

    public void Hold(HttpContext http, PendingSignIn pending) => Write(http, PendingName, pending, PendingFor);

    public PendingSignIn? Pending(HttpContext http) =>
        Read<PendingSignIn>(http, PendingName) is { } pending && pending.Until > time.GetUtcNow() ? pending : null;

    public void HoldPasskey(HttpContext http, string state) => Write(http, PasskeyName, new PasskeyState(state, time.GetUtcNow() + PendingFor), PendingFor);

    /// <summary>Takes what was kept of asking for a passkey: the answer to it counts once.</summary>
    public string? TakePasskey(HttpContext http)
    {
        var held = Read<PasskeyState>(http, PasskeyName);
        Remove(http, PasskeyName);
        return held is not null && held.Until > time.GetUtcNow() ? held.State : null;
    }

    private T? Read<T>(HttpContext http, string name)
        where T : class
    {
        if (!http.Request.Cookies.TryGetValue(NameFor(http, name), out var text) || text.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(protection.CreateProtector(name).Unprotect(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private void Write<T>(HttpContext http, string name, T value, TimeSpan holdsFor)
    {
        var text = WebEncoders.Base64UrlEncode(protection.CreateProtector(name).Protect(JsonSerializer.SerializeToUtf8Bytes(value)));
        http.Response.Cookies.Append(NameFor(http, name), text, Options(http, holdsFor));
    }

    private static void Remove(HttpContext http, string name)
    {
        if (http.Request.Cookies.ContainsKey(NameFor(http, name)))
        {
            http.Response.Cookies.Delete(NameFor(http, name), Options(http, null));
        }
    }

    // Over https the name itself forbids another host or path to set it.
    public static string NameFor(HttpContext http, string name) => http.Request.IsHttps && !http.Request.PathBase.HasValue ? $"__Host-{name}" : name;

    private static CookieOptions Options(HttpContext http, TimeSpan? holdsFor) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = holdsFor,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };

    private sealed record PasskeyState(string State, DateTimeOffset Until);
}
