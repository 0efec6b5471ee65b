using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>The secret of a link: 256 bits of chance. The database holds its hash only.</summary>
internal static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
