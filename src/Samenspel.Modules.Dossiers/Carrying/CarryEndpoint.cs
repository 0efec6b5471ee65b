using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>Exports a dossier as a file through the API, and takes one in.</summary>
internal static class CarryEndpoint
{
    /// <summary>The part of the body that holds the file.</summary>
    public const string Part = "bestand";

    public static void Map(IEndpointRouteBuilder api)
    {
        var export = api.MapPost("/dossiers/{id:guid}/uitvoer", ExportAsync).Is("VoerDossierUit", ReadDossiersEndpoint.Tag).GivesFile([ExportFile.Type]).Refuses(403, 404);
        export.Needs<LeadsDossier>();
        var import = api.MapPost("/dossiers/invoer", ImportAsync).Is("VoerDossierIn", ReadDossiersEndpoint.Tag)
            .TakesFile(Part).KeepsAnswer().Gives<DossierDocument>(StatusCodes.Status201Created).Refuses(400, 403, 409, 413, 415);
        import.Needs<SignedIn>();
    }

    private static async Task<IResult> ExportAsync(Guid id, IHandle<ExportDossier, CarriedDossier> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ExportDossier(new DossierId(id)), cancellation);
        return outcome.TryGet(out var carried) ? Results.File(carried.File, ExportFile.Type, ExportFile.NameOf(carried)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> ImportAsync(
        HttpContext http, IOnce once, IHandle<ImportDossier, DossierId> handler, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (file, answer) = await FileBody.ReadAsync(http.Request, Part, SentCargo.MaxSize, SentCargo.TooLarge(), cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var content = await SentCargo.BytesAsync(file!, cancellation);
        return await once.PostAsync(
            http,
            content,
            () => handler.HandleAsync(new ImportDossier(content), cancellation),
            id => OpenDossierEndpoint.CreatedAsync(id, reader, cancellation),
            refusals => Problem.From(refusals.Named(OpenDossierEndpoint.NameOf)));
    }
}
