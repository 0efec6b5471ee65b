using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>The whole dossier as a file. It is sent for with a form, since it leaves a line in the record.</summary>
internal static class ExportFile
{
    /// <summary>The field of the form; its token is asked with it.</summary>
    public const string Confirmed = "bevestigd";

    public const string Type = "application/zip";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/dossiers/{id:guid}/uitvoer/dossier.zip", AnswerAsync).Needs<LeadsDossier>();

    /// <summary>What the file is called: the title and the day.</summary>
    public static string NameOf(CarriedDossier carried) =>
        FileNameRule.Clean(string.Create(CultureInfo.InvariantCulture, $"{carried.Title} {DutchTime.DateOf(carried.At):yyyy-MM-dd}.zip"), ".zip");

    private static async Task<IResult> AnswerAsync(
        Guid id, [FromForm(Name = Confirmed)] string? confirmed, IHandle<ExportDossier, CarriedDossier> handler, HttpContext http, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ExportDossier(new DossierId(id)), cancellation);
        if (!outcome.TryGet(out var carried))
        {
            return Problem.From(outcome.Refusals);
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(carried.File, Type, NameOf(carried));
    }
}
