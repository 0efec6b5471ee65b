using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Searching;

/// <summary>Searching in one dossier, for programs.</summary>
internal static class SearchDossierEndpoint
{
    // Too short: a program that sends no words is told how many are wanted.
    private const string Nothing = "-";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/dossiers/{id:guid}/zoeken", SearchAsync)
            .Is("ZoekInDossier", ReadDossiersEndpoint.Tag, new QueryParameter(SearchDossierHandler.Field) { IsRequired = true }, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<DossierTextDocument>>().Refuses(400, 404).Needs<SeesDossier>();

    private static async Task<IResult> SearchAsync(
        Guid id, HttpContext http, [FromQuery(Name = SearchDossierHandler.Field)] string? text, IHandle<SearchDossier, DossierFinds> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await handler.HandleAsync(new SearchDossier(new DossierId(id), string.IsNullOrWhiteSpace(text) ? Nothing : text), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return Problem.From([.. outcome.Refusals, .. refusals]);
        }

        if (view.Fault is { } fault)
        {
            refusals.Insert(0, fault);
        }

        return refusals.Count == 0
            ? page.Answer<DossierTextDocument>(http, [.. view.Found.Select(one => new DossierTextDocument(one.Kind, one.Title, one.Body, one.Path))])
            : Problem.From(refusals);
    }
}

/// <summary>A text that was found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Body">What it says.</param>
/// <param name="Path">Its page, inside the site.</param>
[ApiName("DossierVondst")]
internal sealed record DossierTextDocument(
    [property: JsonPropertyName("soort")] string Kind,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Body,
    [property: JsonPropertyName("pagina")] string Path);
