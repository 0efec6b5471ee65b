using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>The seal of an adopted key: SHA-256 of a short text that names everything in it, so that anybody can compute it again. Described in docs/methods/adopted-keys.md.</summary>
internal static class AdoptionSeal
{
    public const string Format = "samenspel-adopted-key-seal/1";

    /// <returns>The text that is sealed: one line for each part, long ones by their SHA-256.</returns>
    public static string Manifest(AdoptedKey adopted)
    {
        ArgumentNullException.ThrowIfNull(adopted);
        string[] lines =
        [
            $"format {Format}",
            $"dossier {adopted.DossierId.Value}",
            string.Create(CultureInfo.InvariantCulture, $"number {adopted.Number}"),
            $"made-at {adopted.MadeAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}",
            $"made-by account:{adopted.MadeBy.Value} organisation:{adopted.Organisation.Value}",
            $"engine {adopted.EngineVersion}",
            $"key {adopted.Key}",
            $"title {HashOf(Encoding.UTF8.GetBytes(adopted.Title))}",
            $"note {HashOf(Encoding.UTF8.GetBytes(adopted.Note))}",
            $"document {HashOf(adopted.Document)}",
        ];
        return string.Join('\n', lines) + "\n";
    }

    public static string Of(AdoptedKey adopted) => HashOf(Encoding.UTF8.GetBytes(Manifest(adopted)));

    /// <summary>To the millisecond, the precision in which it is kept.</summary>
    public static DateTimeOffset Kept(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
