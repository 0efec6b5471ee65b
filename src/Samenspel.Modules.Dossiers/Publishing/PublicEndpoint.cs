using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>The public parts of dossiers in the API.</summary>
internal static class PublicEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/openbaar", ListAsync).IsPublic().Is("LijstOpenbareDossiers", ReadDossiersEndpoint.Tag).Gives<PublicListDocument>();
        api.MapGet("/openbaar/{id:guid}", OneAsync).IsPublic().Is("LeesOpenbaarDossier", ReadDossiersEndpoint.Tag).Gives<PublicSheetDocument>().Refuses(404);
    }

    private static async Task<IResult> ListAsync(IHandle<ListPublic, IReadOnlyList<PublicRow>> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ListPublic(), cancellation);
        return outcome.TryGet(out var rows)
            ? Results.Json(new PublicListDocument([.. rows.Select(row => new PublicItemDocument(row.Id.Value, row.Title, row.Participants, row.ChangedAt))]), ApiJson.Options)
            : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> OneAsync(Guid id, IHandle<ShowPublic, PublicSheet> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowPublic(new DossierId(id)), cancellation);
        return outcome.TryGet(out var sheet) ? Results.Json(PublicSheetDocument.Of(sheet), ApiJson.Options) : Problem.From(outcome.Refusals);
    }
}

/// <summary>The dossiers with a public part.</summary>
[ApiName("OpenbareDossiers")]
internal sealed record PublicListDocument([property: JsonPropertyName("dossiers")] IReadOnlyList<PublicItemDocument> Dossiers);

/// <summary>A dossier with a public part.</summary>
[ApiName("OpenbaarDossierInLijst")]
internal sealed record PublicItemDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("aantalDeelnemers")] int Participants,
    [property: JsonPropertyName("gewijzigdOp")] DateTimeOffset ChangedAt);

/// <summary>The public part of a dossier, in words in the language that was asked for. What was not chosen is null.</summary>
[ApiName("OpenbaarDossier")]
internal sealed record PublicSheetDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("doel")] string? Goal,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<string> Participants,
    [property: JsonPropertyName("inwoners")] long? Inhabitants,
    [property: JsonPropertyName("sporen")] IReadOnlyList<PublicTrackDocument>? Tracks,
    [property: JsonPropertyName("besluiten")] IReadOnlyList<PublicPieceDocument>? Decisions,
    [property: JsonPropertyName("data")] IReadOnlyList<PublicPieceDocument>? Dates,
    [property: JsonPropertyName("stukken")] IReadOnlyList<PublicFileDocument> Documents,
    [property: JsonPropertyName("gewijzigdOp")] DateTimeOffset? ChangedAt)
{
    public static PublicSheetDocument Of(PublicSheet sheet) => new(
        sheet.Id.Value,
        sheet.Title,
        sheet.Goal,
        sheet.Participants,
        sheet.Inhabitants,
        sheet.Choice.Dates ? [.. sheet.Tracks.Select(track => new PublicTrackDocument(track.Name, track.Phase, track.Number, track.Of))] : null,
        sheet.Choice.Decisions ? [.. sheet.Decisions.Select(PublicPieceDocument.Of)] : null,
        sheet.Choice.Dates ? [.. sheet.Dates.Select(PublicPieceDocument.Of)] : null,
        [.. sheet.Documents.Select(one => new PublicFileDocument(one.Id, one.Title, one.Organisation, one.FileName, one.Size, one.Sha256, PublicPaths.File(sheet.Id, one.Id)))],
        sheet.ChangedAt);
}

/// <summary>How far a part of the dossier is.</summary>
[ApiName("OpenbaarSpoor")]
internal sealed record PublicTrackDocument(
    [property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("fase")] string Phase, [property: JsonPropertyName("nummer")] int Number, [property: JsonPropertyName("van")] int Of);

/// <summary>A decision or a day.</summary>
[ApiName("OpenbaarPunt")]
internal sealed record PublicPieceDocument(
    [property: JsonPropertyName("datum")] DateOnly On,
    [property: JsonPropertyName("wat")] string What,
    [property: JsonPropertyName("wie")] string Who,
    [property: JsonPropertyName("uitkomst")] string? Outcome,
    [property: JsonPropertyName("regels")] IReadOnlyList<PublicLineDocument> Lines)
{
    public static PublicPieceDocument Of(PublicPiece piece) =>
        new(piece.On, piece.What, piece.Who, piece.Outcome.Length == 0 ? null : piece.Outcome, [.. piece.Lines.Select(line => new PublicLineDocument(line.Label, line.Texts))]);
}

/// <summary>A label with what stands beside it.</summary>
[ApiName("OpenbareRegel")]
internal sealed record PublicLineDocument([property: JsonPropertyName("label")] string Label, [property: JsonPropertyName("teksten")] IReadOnlyList<string> Texts);

/// <summary>A file that everybody may have.</summary>
[ApiName("OpenbaarStuk")]
internal sealed record PublicFileDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("bestandsnaam")] string FileName,
    [property: JsonPropertyName("grootte")] long Size,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("adres")] string Address);
