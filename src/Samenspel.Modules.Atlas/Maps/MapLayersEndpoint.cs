using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>What the map shows in the API: the values that colour it and the ICT partnerships drawn on it.</summary>
internal static class MapLayersEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/kaartlagen", ColoursAsync).IsPublic()
            .Is("LeesKaartlaag", MunicipalitiesEndpoint.Tag, new QueryParameter(Vocabulary.Colour, Words: Vocabulary.Subjects.Words))
            .Gives<MapLayerDocument>().HasTag().Refuses(400);
        api.MapGet("/ict-groepen", GroupsAsync).IsPublic()
            .Is("LijstIctGroepen", MunicipalitiesEndpoint.Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<IctGroupDocument>>().Refuses(400, 404);
    }

    private static async Task<IResult> ColoursAsync(HttpRequest request, IHandle<MapColours, MapColouring> handler, CancellationToken cancellation)
    {
        var filters = new AddressFilters(request.Query);
        var outcome = await handler.HandleAsync(new MapColours(filters.Choice(Vocabulary.Colour, Vocabulary.Subjects)), cancellation);
        return filters.Refusals.Count == 0 && outcome.TryGet(out var map)
            ? TaggedJson.Of(new MapLayerDocument(
                Vocabulary.Subjects.WordOf(map.Subject), map.Year, [.. map.Values.Select(value => new MapValueDocument(value.Code, value.Name, value.Value))]))
            : Problem.From([.. filters.Refusals, .. outcome.Refusals.Named(_ => Vocabulary.Colour)]);
    }

    private static async Task<IResult> GroupsAsync(HttpContext http, IHandle<ListIctGroups, IctGroups> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await handler.HandleAsync(new ListIctGroups(), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var groups)
            ? page.Answer<IctGroupDocument>(http, [.. groups.All.Select(group => new IctGroupDocument(group.Id, group.Name, group.Codes))])
            : Problem.From([.. refusals, .. outcome.Refusals]);
    }
}

/// <summary>A value for every municipality of today.</summary>
[ApiName("Kaartlaag")]
internal sealed record MapLayerDocument(
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("jaar")] int? Year,
    [property: JsonPropertyName("waarden")] IReadOnlyList<MapValueDocument> Values);

/// <summary>A municipality's value; null where there is no figure.</summary>
[ApiName("KaartWaarde")]
internal sealed record MapValueDocument(
    [property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("waarde")] double? Value);

/// <summary>An ICT partnership of today with its municipalities.</summary>
[ApiName("IctGroep")]
internal sealed record IctGroupDocument(
    [property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("gemeentecodes")] IReadOnlyList<string> Codes);
