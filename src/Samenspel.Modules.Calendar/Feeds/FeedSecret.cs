using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Modules.Calendar.Feeds;

/// <summary>The secret in the address of a feed.</summary>
internal static class FeedSecret
{
    private const int Bytes = 32;
    private const int Letters = 43;

    /// <summary>256 random bits, in letters that an address can hold.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <returns>Whether it can be one at all, so that nothing is looked up for what cannot.</returns>
    public static bool IsOne(string secret) => secret.Length == Letters && secret.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
