using System.Text.Json.Serialization;
using Samenspel.Modules.Dossiers.Closing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>A dossier as the API gives it.</summary>
[ApiName("Dossier")]
internal sealed record DossierDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("doel")] string? Goal,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("voorbeeld")] bool IsExample,
    [property: JsonPropertyName("bron")] string? Source,
    [property: JsonPropertyName("geopendOp")] DateTimeOffset OpenedAt,
    [property: JsonPropertyName("gewijzigdOp")] DateTimeOffset ChangedAt,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("status"), ApiWords(StateDocument.Open, StateDocument.Closed, StateDocument.Archived)] string State,
    [property: JsonPropertyName("inwoners")] long? Inhabitants,
    [property: JsonPropertyName("samenvatting")] string? Summary,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<ParticipantDocument> Participants)
{
    public static DossierDocument Of(DossierView view) => new(
        view.Facts.Id.Value,
        view.Facts.Title,
        view.Goal,
        view.Facts.ReferenceDate,
        view.Facts.IsExample,
        view.Facts.Source,
        view.OpenedAt,
        view.ChangedAt,
        view.Version,
        StateDocument.Word(view.State),
        view.Inhabitants,
        view.Summary?.Sentence,
        ParticipantDocument.Of(view.Facts));
}

/// <summary>A participant as the API gives it.</summary>
[ApiName("Deelnemer")]
internal sealed record ParticipantDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("gemeentecode")] string? Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("inwoners")] int? Inhabitants,
    [property: JsonPropertyName("inwonersUit"), ApiWords("atlas", "rapport", "ingevuld")] string InhabitantsFrom)
{
    public static IReadOnlyList<ParticipantDocument> Of(DossierFacts facts) =>
    [
        .. facts.Participants.Select(participant => new ParticipantDocument(
            participant.Id.Value, participant.Code, participant.Name, participant.Inhabitants, participant.InhabitantsSource switch
            {
                InhabitantsSource.Atlas => "atlas",
                InhabitantsSource.Report => "rapport",
                _ => "ingevuld",
            })),
    ];
}

/// <summary>Who takes part in a dossier.</summary>
[ApiName("Deelnemers")]
internal sealed record ParticipantsDocument([property: JsonPropertyName("deelnemers")] IReadOnlyList<ParticipantDocument> Participants);

/// <summary>A dossier in a list.</summary>
[ApiName("DossierInLijst")]
internal sealed record DossierItem(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("voorbeeld")] bool IsExample,
    [property: JsonPropertyName("peildatum")] DateOnly ReferenceDate,
    [property: JsonPropertyName("aantalDeelnemers")] int Participants,
    [property: JsonPropertyName("inwoners")] long? Inhabitants,
    [property: JsonPropertyName("gewijzigdOp")] DateTimeOffset ChangedAt,
    [property: JsonPropertyName("status"), ApiWords(StateDocument.Open, StateDocument.Closed, StateDocument.Archived)] string State)
{
    public static DossierItem Of(DossierRow row) =>
        new(row.Id.Value, row.Title, row.IsExample, row.ReferenceDate, row.Participants, row.Inhabitants, row.ChangedAt, StateDocument.Word(row.State));
}
