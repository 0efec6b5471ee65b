using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Opening;

/// <summary>Opens a dossier through the API.</summary>
internal static class OpenDossierEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var open = api.MapPost("/dossiers", OpenAsync).Is("OpenDossier", ReadDossiersEndpoint.Tag)
            .Takes<NewDossierBody>("NieuwDossier").KeepsAnswer().Gives<DossierDocument>(StatusCodes.Status201Created).Refuses(400, 403, 409, 413, 415);
        open.Needs<SignedIn>();
    }

    /// <summary>Reads back what was made, for the answer.</summary>
    public static async Task<CreatedJson> CreatedAsync(DossierId id, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation) =>
        (await reader.HandleAsync(new ShowDossier(id), cancellation)).TryGet(out var view)
            ? CreatedJson.Of($"/dossiers/{id.Value}", DossierDocument.Of(view), view.Version)
            : throw new InvalidOperationException("What was made a moment ago cannot be read by who made it.");

    /// <summary>The outer name of a field of a form.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(DossierForm.Title) => "titel",
        nameof(DossierForm.Goal) => "doel",
        nameof(DossierForm.ReferenceDate) => "peildatum",
        nameof(OpenDossier.Organisation) => "organisatieId",
        _ => field,
    };

    /// <summary>The form with a date that reads the same in every language.</summary>
    public static DossierForm Form(string? title, string? goal, DateOnly? day) => new(title, goal, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static async Task<IResult> OpenAsync(
        HttpContext http, IOnce once, IHandle<OpenDossier, DossierId> handler, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewDossierBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new OpenDossier(Form(body.Value.Title, body.Value.Goal, body.Value.ReferenceDate), body.Value.Organisation?.ToString()), cancellation),
            id => CreatedAsync(id, reader, cancellation),
            refusals => Problem.From(refusals.Named(NameOf)));
    }
}

/// <summary>What is sent to open a dossier.</summary>
/// <param name="Organisation">May be left out by who works for one.</param>
[ApiName("NieuwDossier")]
internal sealed record NewDossierBody(
    [property: JsonPropertyName("titel")] string? Title,
    [property: JsonPropertyName("doel")] string? Goal,
    [property: JsonPropertyName("peildatum")] DateOnly? ReferenceDate,
    [property: JsonPropertyName("organisatieId")] Guid? Organisation);
