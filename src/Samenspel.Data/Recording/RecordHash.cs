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

    /// <summary>How a moment is written, in a hash and in a file.</summary>
    public const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Of(RecordLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(line, line.Number);
    }

    /// <summary>The hash that the line would have at another place of its chain.</summary>
    public static string Of(RecordLine line, long number)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(
        [
            line.Previous, line.Chain, Text(number), Text(line.At), line.Action, line.Subject, line.Result, line.Actor, line.Origin, line.Details,
        ]);
    }

    /// <summary>The root of an anchor: over the root before it, its number and moment, and of every chain, in order, the chain, number and hash of its end.</summary>
    public static string OfAnchor(string previous, long number, DateTimeOffset at, IEnumerable<ChainEnd> ends) => Of(
        [previous, Text(number), Text(at), .. ends.OrderBy(end => end.Chain, StringComparer.Ordinal).SelectMany(end => (string[])[end.Chain, Text(end.Number), end.Hash])]);

    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Of(IEnumerable<string> texts)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            sha.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            sha.AppendData(bytes);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
