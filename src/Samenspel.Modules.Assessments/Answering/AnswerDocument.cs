using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Modules.Assessments.Domain;

namespace Samenspel.Modules.Assessments.Answering;

/// <summary>The document <c>samenspel-answers/1</c>: written once for each time that somebody keeps answers, hashed at that moment, and shown byte for byte when the round opens.</summary>
internal static class AnswerDocument
{
    private const string Format = "samenspel-answers/1";
    private const int NonceBytes = 32;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="round">In which round.</param>
    /// <param name="party">Whose.</param>
    /// <param name="answers">By item; in order of the item's name in the document.</param>
    /// <param name="now">When.</param>
    public static (string Document, string Hash) Write(AssessmentRound round, RoundParty party, IReadOnlyDictionary<string, string> answers, DateTimeOffset now)
    {
        var edition = round.Document.Instrument.Edition;
        var document = new JsonObject
        {
            ["format"] = Format,
            ["dossier"] = round.DossierId.Value.ToString(),
            ["round"] = round.Number,
            ["instrument"] = new JsonObject { ["publisher"] = edition.Publisher, ["id"] = edition.Id, ["version"] = edition.Version, ["sha256"] = edition.Sha256 },
            ["participant"] = new JsonObject { ["id"] = party.Id.ToString(), ["code"] = party.Code, ["name"] = party.NameNl },
            ["writtenAt"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["answers"] = new JsonObject(answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => KeyValuePair.Create(answer.Key, (JsonNode?)answer.Value))),
            ["nonce"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes)),
        };
        var text = document.ToJsonString(Plain);
        return (text, HashOf(text));
    }

    public static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    /// <returns>The answers by item.</returns>
    public static IReadOnlyDictionary<string, string> Read(string document) =>
        JsonNode.Parse(document)!["answers"]!.AsObject().ToDictionary(answer => answer.Key, answer => answer.Value!.GetValue<string>(), StringComparer.Ordinal);
}
