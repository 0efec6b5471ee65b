using System.Text.Json.Serialization;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>A partnership in a list of the API. A date of which the source gives the year only is that year.</summary>
[ApiName("SamenwerkingsverbandInLijst")]
internal sealed record PartnershipItem(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("rechtsvorm"), ApiWords("openbaar-lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk-orgaan", "regeling-zonder-meer")] string? Form,
    [property: JsonPropertyName("rechtsvormInWoorden")] string? FormInWords,
    [property: JsonPropertyName("ict")] bool IsIct,
    [property: JsonPropertyName("stand"), ApiWords("bestaat", "beeindigd", "onbekend")] string Status,
    [property: JsonPropertyName("ingangsdatum")] string? From,
    [property: JsonPropertyName("einddatum")] string? Until,
    [property: JsonPropertyName("taken")] IReadOnlyList<string> PolicyAreas,
    [property: JsonPropertyName("provincies")] IReadOnlyList<string> Provinces,
    [property: JsonPropertyName("aantalGemeenten")] int Municipalities,
    [property: JsonPropertyName("aantalAndereDeelnemers")] int Others)
{
    public static PartnershipItem Of(PartnershipRow row) => new(
        row.Id, row.Name, row.Form is { } form ? Vocabulary.Forms.WordOf(form) : null, row.FormInWords, row.IsIct,
        row.Status switch
        {
            PartnershipStatus.Current => "bestaat",
            PartnershipStatus.Ended => "beeindigd",
            _ => "onbekend",
        },
        row.From?.ToString(), row.Until?.ToString(), row.PolicyAreas, row.Provinces, row.Municipalities, row.OtherParticipants);
}

/// <summary>A partnership through time in the API.</summary>
[ApiName("Samenwerkingsverband")]
internal sealed record PartnershipDocument(
    [property: JsonPropertyName("kenmerken")] PartnershipItem Summary,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<MemberDocument> Members,
    [property: JsonPropertyName("versies")] IReadOnlyList<VersionDocument> Versions,
    [property: JsonPropertyName("ictTaak")] string? Scope,
    [property: JsonPropertyName("bron")] string? Source,
    [property: JsonPropertyName("vervolg")] PartnershipReference? ContinuedAs)
{
    public static PartnershipDocument Of(PartnershipView view) => new(
        PartnershipItem.Of(view.Summary),
        [.. view.Members.Select(MemberDocument.Of)],
        [.. view.Versions.Select(version => new VersionDocument(version.Id, version.Name, version.ValidFrom, version.ValidUntil, version.DecreeUrl))],
        view.Ict?.Scope,
        view.Ict?.Source,
        view.ContinuedAs is { } next ? PartnershipReference.Of(next) : null);
}

/// <summary>Who takes or took part.</summary>
[ApiName("Verbandsdeelnemer")]
internal sealed record MemberDocument(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gemeentecode")] string? Code,
    [property: JsonPropertyName("sinds")] string? Since,
    [property: JsonPropertyName("tot")] string? Until,
    [property: JsonPropertyName("totIsAfgeleid")] bool IsInferred)
{
    public static MemberDocument Of(Membership member) =>
        new(member.Name, member.Code, member.JoinedOn?.ToString(), member.LeftOn?.ToString(), member.Leaving == Leaving.Inferred);
}

/// <summary>A version in the national register.</summary>
[ApiName("VersieInRegister")]
internal sealed record VersionDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("ingangsdatum")] DateOnly From,
    [property: JsonPropertyName("einddatum")] DateOnly? Until,
    [property: JsonPropertyName("besluit")] string? Decree);
