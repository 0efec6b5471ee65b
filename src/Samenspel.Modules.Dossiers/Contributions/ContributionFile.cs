using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>The file of a contribution: always offered to keep, never shown inside the site.</summary>
internal static class ContributionFile
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/dossiers/{id:guid}/inbreng/{inbreng:guid}/bestand", AnswerAsync).Needs<SeesContribution>();

    private static async Task<IResult> AnswerAsync(
        Guid id, Guid inbreng, IHandle<ReadContributionFile, StoredFile> handler, UploadStore store, HttpContext http, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ReadContributionFile(new DossierId(id), inbreng), cancellation);
        return outcome.TryGet(out var file) ? Offer(file, store, http) : Problem.From(outcome.Refusals);
    }

    /// <summary>The file with the headers that keep a browser from showing or running it.</summary>
    public static IResult Offer(StoredFile file, UploadStore store, HttpContext http)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentSecurityPolicy = "sandbox";
        return Results.File(store.Open(file.Id), file.Type, file.Name);
    }
}
