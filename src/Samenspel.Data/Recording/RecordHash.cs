using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samenspel.Data.Recording;

/// <summary>
/// The hash that ties a line to the one before it: SHA-256, in small hexadecimal digits, over the previous hash, chain, number, moment, action,
/// subject, result, actor, origin and details, in this order. Each is written as its length in UTF-8 bytes, a colon and the text itself, so that no two
/// different lines are written alike. The moment is written as <c>2026-11-21T09:00:00.000Z</c>.
/// </summary>
public static class RecordHash
{
    /// <summary>What the first line of a chain follows.</summary>
    public static readonly string Beginning = new('0', 64);

    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Of(RecordLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in Fields(line))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            sha.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            sha.AppendData(bytes);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static string[] Fields(RecordLine line) =>
    [
        line.Previous, line.Chain, line.Number.ToString(CultureInfo.InvariantCulture), line.At.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture),
        line.Action, line.Subject, line.Result, line.Actor, line.Origin, line.Details,
    ];
}
