using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Changing;

/// <summary>Changes, copies and removes a dossier through the API.</summary>
internal static class ChangeDossierEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var change = api.MapPut("/dossiers/{id:guid}", ChangeAsync).Is("WijzigDossier", ReadDossiersEndpoint.Tag)
            .Takes<DossierBody>("DossierWijziging").WantsIfMatch().HasTag().Gives<DossierDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        change.Needs<EditsDossier>();
        var remove = api.MapDelete("/dossiers/{id:guid}", RemoveAsync).Is("VerwijderDossier", ReadDossiersEndpoint.Tag)
            .WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        remove.Produces(StatusCodes.Status204NoContent).Needs<LeadsDossier>();
        var copy = api.MapPost("/dossiers/{id:guid}/kopieen", CopyAsync).Is("KopieerDossier", ReadDossiersEndpoint.Tag)
            .Takes<CopyBody>("NieuweKopie").KeepsAnswer().Gives<DossierDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        copy.Needs<CopiesDossier>();
    }

    private static async Task<IResult> ChangeAsync(
        Guid id, HttpRequest request, IHandle<ChangeDossier, DossierId> handler, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await DossierVersions.ReadAsync(request, id, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<DossierBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var form = OpenDossierEndpoint.Form(body!.Value.Title, body.Value.Goal, body.Value.ReferenceDate);
        var outcome = await handler.HandleAsync(new ChangeDossier(new DossierId(id), version, form), cancellation);
        return outcome.TryGet(out _)
            ? await DossierVersions.AnswerAsync(id, reader, DossierDocument.Of, cancellation)
            : Problem.OfChange(outcome.Refusals.Named(OpenDossierEndpoint.NameOf));
    }

    // A page asks for the name, typed over; here the version that If-Match names says as surely that the right dossier is meant.
    private static async Task<IResult> RemoveAsync(
        Guid id,
        HttpRequest request,
        IHandle<RemoveDossier, ReleasedFiles> handler,
        IHandle<ShowDossier, DossierView> reader,
        UploadStore store,
        CancellationToken cancellation)
    {
        var (version, wrong) = await DossierVersions.ReadAsync(request, id, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var shown = await reader.HandleAsync(new ShowDossier(new DossierId(id)), cancellation);
        if (!shown.TryGet(out var view))
        {
            return Problem.From(shown.Refusals);
        }

        var outcome = await handler.HandleAsync(new RemoveDossier(new DossierId(id), version, view.Facts.Title), cancellation);
        if (!outcome.TryGet(out var released))
        {
            return Problem.OfChange(outcome.Refusals);
        }

        released.RemoveFrom(store);
        return Results.NoContent();
    }

    private static async Task<IResult> CopyAsync(
        Guid id, HttpContext http, IOnce once, IHandle<CopyDossier, DossierId> handler, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<CopyBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new CopyDossier(new DossierId(id), body.Value.Title, body.Value.Organisation?.ToString()), cancellation),
            made => OpenDossierEndpoint.CreatedAsync(made, reader, cancellation),
            refusals => Problem.From(refusals.Named(OpenDossierEndpoint.NameOf)));
    }
}

/// <summary>What is sent to change a dossier: all of it.</summary>
[ApiName("DossierWijziging")]
internal sealed record DossierBody(
    [property: JsonPropertyName("titel")] string? Title,
    [property: JsonPropertyName("doel")] string? Goal,
    [property: JsonPropertyName("peildatum")] DateOnly? ReferenceDate);

/// <summary>What is sent to copy a dossier.</summary>
/// <param name="Organisation">May be left out by who works for one.</param>
[ApiName("NieuweKopie")]
internal sealed record CopyBody(
    [property: JsonPropertyName("titel")] string? Title,
    [property: JsonPropertyName("organisatieId")] Guid? Organisation);
