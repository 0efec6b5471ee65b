using System.Globalization;
using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>What is sealed of an adopted key: the figures, the key in words, what it gave, and what was agreed with it. Described in docs/methods/adopted-keys.md.</summary>
[ApiName("VastgelegdDocument")]
internal sealed record AdoptedDocument(
    string Format,
    string Dossier,
    string ReferenceDate,
    LocalText KeyName,
    LocalText KeyInWords,
    AdoptedFormula? Formula,
    IReadOnlyList<string> Goals,
    GrowthTerms? Transition,
    LocalText? TransitionTo,
    SettlementTerms? Settlement,
    long CentsPerFte,
    decimal? JointLowFte,
    decimal? JointHighFte,
    IReadOnlyList<long>? GroupCents,
    LocalText? VariantName,
    SharingDocument Sharing)
{
    public const string Name = "samenspel-adopted-key/1";

    /// <param name="view">The sharing by the adopted key only, in Dutch.</param>
    public static AdoptedDocument Of(SharingView view)
    {
        var (known, terms, key) = (view.Case, view.Terms, view.Results[0].Key);
        return new(
            Name,
            known.Dossier.Title,
            known.Dossier.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            SharingLanguages.Both(() => NameOf(terms, key.Code)),
            SharingLanguages.Both(() => WordsOf(terms, key.Code)),
            key.Formula is { } formula ? AdoptedFormula.Of(formula) : null,
            [.. terms.Goals.Select(goal => goal.ToString())],
            terms.Growth,
            terms.Growth is { } growth ? SharingLanguages.Both(() => NameOf(terms, growth.Key)) : null,
            terms.Settlement,
            known.CentsPerFte,
            known.Joint?.Low,
            known.Joint?.High,
            known.GroupCents,
            SharingWords.Variant(known) is { } variant ? new(variant) : null,
            SharingDocument.Of(view));
    }

    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, ApiJson.Options);

    /// <returns>Null for bytes that are no such document.</returns>
    public static AdoptedDocument? Read(byte[] bytes)
    {
        try
        {
            var read = JsonSerializer.Deserialize<AdoptedDocument>(bytes, ApiJson.Options);
            return read is { IsWhole: true } ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsWhole =>
        this is { Format: Name, KeyName: not null, KeyInWords: not null, Goals: not null, Formula: null or { Parts: not null, AdditionalCents: not null } }
        && Sharing is { Participants: { } participants, Keys: [{ Shares: { } shares }] } && shares.Count == participants.Count;

    private static string NameOf(TermsDocument terms, string code) =>
        terms.Keys.FirstOrDefault(own => own.Code == code)?.Name ?? KeyCatalogue.All().FirstOrDefault(key => key.Code == code)?.Label ?? code;

    private static string WordsOf(TermsDocument terms, string code)
    {
        if (terms.Keys.FirstOrDefault(own => own.Code == code) is { } own)
        {
            return OwnKeyList.Words(own);
        }

        var key = KeyCatalogue.All().First(one => one.Code == code);
        return key.Formula is { } formula ? KeySentence.Of(formula.Parts, []) : key.Meaning;
    }
}
