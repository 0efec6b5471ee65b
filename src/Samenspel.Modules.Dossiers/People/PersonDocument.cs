using System.Text.Json.Serialization;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>Somebody with a role in a dossier.</summary>
/// <param name="Until">The last day; null when it does not end by itself.</param>
/// <param name="Waits">While the organisation has not taken the person in.</param>
[ApiName("DossierPersoon")]
internal sealed record PersonDocument(
    [property: JsonPropertyName("persoonId")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vanOrganisatieId")] Guid Organisation,
    [property: JsonPropertyName("organisatie")] string OrganisationName,
    [property: JsonPropertyName("rol"), ApiWords(PersonWord.Reader, PersonWord.DecisionClerk, PersonWord.Editor, PersonWord.Lead)] string Role,
    [property: JsonPropertyName("rolSinds")] DateTimeOffset Since,
    [property: JsonPropertyName("totEnMet")] DateOnly? Until,
    [property: JsonPropertyName("laatstGebruikt")] DateOnly? LastUsed,
    [property: JsonPropertyName("wachtOpToelating")] bool Waits,
    [property: JsonPropertyName("magWijzigen")] bool MayChange)
{
    public static PersonDocument Of((DossierPerson Person, bool MayChange) row) => new(
        PersonWord.IdOf(row.Person),
        row.Person.Name,
        row.Person.Organisation.Value,
        row.Person.OrganisationName,
        PersonWord.Of(row.Person.Role),
        row.Person.Since,
        row.Person.Until is { } until ? DutchTime.DateOf(until).AddDays(-1) : null,
        row.Person.LastUsedAt is { } used ? DutchTime.DateOf(used) : null,
        row.Person.Waits,
        row.MayChange);
}

/// <summary>Somebody of an own organisation who can get a role.</summary>
[ApiName("Kandidaat")]
internal sealed record CandidateDocument(
    [property: JsonPropertyName("persoonId")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("vanOrganisatieId")] Guid Organisation,
    [property: JsonPropertyName("organisatie")] string OrganisationName)
{
    public static CandidateDocument Of((KnownOrganisation Organisation, AccountId Account, string Name) one) =>
        new(AssignPersonHandler.Word(one.Organisation, one.Account), one.Name, one.Organisation.Id.Value, one.Organisation.Name);
}

/// <summary>An invitation that nobody accepted or withdrew yet. Its link goes by mail alone: an answer can be kept for a day.</summary>
[ApiName("Uitnodiging")]
internal sealed record InvitationDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("voorOrganisatieId")] Guid Organisation,
    [property: JsonPropertyName("organisatie")] string OrganisationName,
    [property: JsonPropertyName("rol"), ApiWords(PersonWord.Reader, PersonWord.DecisionClerk, PersonWord.Editor, PersonWord.Lead)] string Role,
    [property: JsonPropertyName("verlooptOp")] DateTimeOffset ExpiresAt,
    [property: JsonPropertyName("verlopen")] bool IsExpired)
{
    public static InvitationDocument Of(DossierInvitation one) =>
        new(one.Id, one.Email, one.Organisation.Value, one.OrganisationName, PersonWord.Of(one.Role), one.ExpiresAt, one.IsExpired);
}

/// <summary>What is sent to give somebody a role.</summary>
[ApiName("NieuwePersoon")]
internal sealed record NewPersonBody(
    [property: JsonPropertyName("persoonId")] string? Person,
    [property: JsonPropertyName("rol"), ApiWords(PersonWord.Reader, PersonWord.DecisionClerk, PersonWord.Editor, PersonWord.Lead)] string? Role);

/// <summary>What is sent to change a role.</summary>
[ApiName("RolWijziging")]
internal sealed record RoleBody(
    [property: JsonPropertyName("rol"), ApiWords(PersonWord.Reader, PersonWord.DecisionClerk, PersonWord.Editor, PersonWord.Lead)] string? Role);

/// <summary>What is sent to invite somebody.</summary>
/// <param name="Until">The last day, for an adviser always.</param>
[ApiName("NieuweUitnodiging")]
internal sealed record NewInvitationBody(
    [property: JsonPropertyName("email")] string? Email,
    [property: JsonPropertyName("voorOrganisatieId")] Guid? Organisation,
    [property: JsonPropertyName("rol"), ApiWords(PersonWord.Reader, PersonWord.DecisionClerk, PersonWord.Editor, PersonWord.Lead)] string? Role,
    [property: JsonPropertyName("totEnMet")] DateOnly? Until);
