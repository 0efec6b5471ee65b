using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>The seal of a decision: SHA-256 of a short text that names everything in it, so that anybody can compute it again. Described in docs/methods/decisions.md.</summary>
internal static class DecisionSeal
{
    public const string Format = "samenspel-decision-seal/1";

    /// <returns>The text that is sealed: one line for each part, long ones by their SHA-256.</returns>
    public static string Manifest(ProcessDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        string[] lines =
        [
            $"format {Format}",
            $"dossier {decision.DossierId.Value}",
            string.Create(CultureInfo.InvariantCulture, $"number {decision.Number}"),
            $"corrects {decision.Corrects?.ToString() ?? "nothing"}",
            $"participant {decision.Participant?.ToString() ?? "together"}",
            $"recorded-at {decision.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}",
            $"recorded-by account:{decision.RecordedBy.Value} organisation:{decision.Organisation.Value}",
            $"document {HashOf(decision.Document)}",
            .. (DecisionDocument.Read(decision.Document)?.BasedOn ?? []).Select(version => $"based-on {version.Kind} {version.Id} {version.Hash}"),
        ];
        return string.Join('\n', lines) + "\n";
    }

    public static string Of(ProcessDecision decision) => HashOf(Encoding.UTF8.GetBytes(Manifest(decision)));

    /// <summary>To the millisecond, the precision in which it is kept.</summary>
    public static DateTimeOffset Kept(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
