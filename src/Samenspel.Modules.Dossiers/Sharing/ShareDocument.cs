using System.Text.Json.Serialization;
using Samenspel.Modules.Access.Contracts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>An act of sharing as the API gives it. It stays when it was withdrawn.</summary>
[ApiName("Deling")]
internal sealed record ShareDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("kring"), ApiWords(CircleWord.Participants, CircleWord.Organisations, CircleWord.Everybody)] string Circle,
    [property: JsonPropertyName("ontvangerId")] Guid? Recipient,
    [property: JsonPropertyName("ontvanger")] string? RecipientName,
    [property: JsonPropertyName("gedeeldOp")] DateTimeOffset SharedAt,
    [property: JsonPropertyName("gedeeldDoor")] string SharedBy,
    [property: JsonPropertyName("ingetrokkenOp")] DateTimeOffset? WithdrawnAt,
    [property: JsonPropertyName("ingetrokkenDoor")] string? WithdrawnBy)
{
    public static ShareDocument Of(ShareAct act) => new(
        act.Id, CircleWord.Of(act.Circle), act.Recipient?.Value, act.Organisation, act.SharedAt, act.SharedBy, act.WithdrawnAt, act.WithdrawnBy);
}

/// <summary>Somebody who has seen a thing.</summary>
[ApiName("Inzage")]
internal sealed record SeenDocument(
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("naam")] string Person,
    [property: JsonPropertyName("eersteKeerOp")] DateTimeOffset First,
    [property: JsonPropertyName("laatsteDag")] DateOnly Last)
{
    public static SeenDocument Of(SeenBy seen) => new(seen.Organisation, seen.Person, seen.First, Kernel.DutchTime.DateOf(seen.Last));
}

/// <summary>An organisation that can be chosen.</summary>
[ApiName("Organisatie")]
internal sealed record OrganisationDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gemeentecode")] string? Code,
    [property: JsonPropertyName("adviseur")] bool IsAdviser)
{
    public static OrganisationDocument Of(KnownOrganisation one) => new(one.Id.Value, one.Name, one.Code, one.IsAdviser);
}

/// <summary>What is sent to share: with one circle, or with one organisation.</summary>
[ApiName("NieuweDeling")]
internal sealed record NewShareBody(
    [property: JsonPropertyName("kring"), ApiWords(CircleWord.Participants, CircleWord.Organisations, CircleWord.Everybody)] string? Circle,
    [property: JsonPropertyName("ontvangerId")] Guid? Recipient);
