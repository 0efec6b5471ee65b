using System.Buffers.Text;
using System.Security.Cryptography;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Tokens;

/// <summary>The token itself: 256 random bits behind a prefix by which people and scanners know what it is.</summary>
internal static class TokenSecret
{
    public const string Prefix = "sms_";

    // Longer is no token of ours, and not worth hashing.
    private const int LongestText = 100;

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => SessionCookie.Hash(token);

    public static bool CanBe(string text) => text.Length <= LongestText && text.StartsWith(Prefix, StringComparison.Ordinal);
}
