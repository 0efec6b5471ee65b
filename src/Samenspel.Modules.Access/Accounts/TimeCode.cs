using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>
/// Time-based one-time passwords (RFC 6238): six digits, thirty seconds, HMAC-SHA-1, which is what every authenticator app knows. Our own and not the
/// framework's, because that one reads the machine's clock and lets a code be used twice.
/// </summary>
internal static class TimeCode
{
    public const int Digits = 6;
    public const int KeyLength = 20;

    private const long Seconds = 30;

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    public static string At(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var value = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (value % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Finds the step that a code belongs to; a clock may be one step off either way.</summary>
    /// <param name="key">The shared key.</param>
    /// <param name="typed">As typed or pasted; spaces do not count.</param>
    /// <param name="now">The moment.</param>
    /// <param name="after">The last step that was used: that one and older ones are not taken again.</param>
    /// <returns>Null when the code is none of them.</returns>
    public static long? Find(ReadOnlySpan<byte> key, string? typed, DateTimeOffset now, long after)
    {
        var code = Encoding.ASCII.GetBytes(string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)));
        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, step)), code) && step > after)
            {
                found = step;
            }
        }

        return found;
    }
}
