using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>The cookie of a signed-in browser: a random secret of 256 bits, of which the database knows only the hash.</summary>
internal static class SessionCookie
{
    /// <summary>Over https the name itself forbids another host or path to set it.</summary>
    public static string NameFor(HttpRequest request) => request.IsHttps && !request.PathBase.HasValue ? "__Host-samenspel-sessie" : "samenspel-sessie";

    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));

    public static void Set(HttpContext http, string secret) => http.Response.Cookies.Append(NameFor(http.Request), secret, Options(http));

    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(NameFor(http.Request), Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };
}
