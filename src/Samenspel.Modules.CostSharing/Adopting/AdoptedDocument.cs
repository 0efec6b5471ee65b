using System.Text.Json;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>What is sealed of an adopted key: the figures, the key in words, what it gave, and what was agreed with it. Described in docs/methods/adopted-keys.md.</summary>
internal sealed record AdoptedDocument(
    string Format, string Dossier, string ReferenceDate, string KeyInWords, IReadOnlyList<string> Goals, GrowthTerms? Transition, SettlementTerms? Settlement, SharingDocument Sharing)
{
    public const string Name = "samenspel-adopted-key/1";

    /// <param name="view">The sharing by the adopted key only.</param>
    public static byte[] Write(SharingView view) => JsonSerializer.SerializeToUtf8Bytes(
        new AdoptedDocument(
            Name, view.Case.Dossier.Title, view.Case.Dossier.ReferenceDate.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Words(view), [.. view.Terms.Goals.Select(goal => goal.ToString())], view.Terms.Growth, view.Terms.Settlement, SharingDocument.Of(view)),
        ApiJson.Options);

    public static AdoptedDocument Read(byte[] bytes) => JsonSerializer.Deserialize<AdoptedDocument>(bytes, ApiJson.Options)!;

    private static string Words(SharingView view) => view.Results[0].Key is { OwnNumber: null, Formula: { } formula } ? Keys.KeySentence.Of(formula.Parts, []) : view.Results[0].Key.Meaning;
}
