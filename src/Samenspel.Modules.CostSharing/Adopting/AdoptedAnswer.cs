using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>An adopted key as the API gives it; what is sealed stands below it.</summary>
/// <param name="KeyName">In Dutch, as it was sealed; null when the seal does not hold.</param>
/// <param name="KeyInWords">The same.</param>
/// <param name="SealHolds">Whether seal, content and record fit.</param>
/// <param name="Manifest">The text of which the seal is the SHA-256.</param>
[ApiName("VastgelegdeSleutel")]
internal sealed record AdoptedAnswer(
    int Number,
    string Title,
    string Note,
    string Key,
    string? KeyName,
    string? KeyInWords,
    DateTimeOffset AdoptedAt,
    string EngineVersion,
    string Seal,
    bool SealHolds,
    string Manifest)
{
    public static AdoptedAnswer Of(AdoptedRow row) => new(
        row.Known.Number,
        row.Known.Title,
        row.Known.Note,
        row.Known.Key,
        row.Document?.KeyName.Nl,
        row.Document?.KeyInWords.Nl,
        row.Known.MadeAt,
        row.Known.EngineVersion,
        row.Known.Seal,
        row.Holds,
        AdoptionSeal.Manifest(row.Known));
}

/// <summary>An adopted key in a list.</summary>
[ApiName("VastgelegdeSleutelInLijst")]
internal sealed record AdoptedItem(int Number, string Title, string Key, string? KeyName, DateTimeOffset AdoptedAt, string Seal, bool SealHolds)
{
    public static AdoptedItem Of(AdoptedRow row) => new(
        row.Known.Number, row.Known.Title, row.Known.Key, row.Document?.KeyName.Nl, row.Known.MadeAt, row.Known.Seal, row.Holds);
}

/// <summary>What would be sealed now.</summary>
/// <param name="Fingerprint">SHA-256 of the document; whoever adopts sends it back, so that nothing else is sealed than was seen.</param>
[ApiName("VastleggingVooraf")]
internal sealed record AdoptionDraftAnswer(string Fingerprint, AdoptedDocument Document);
