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

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>The network in the API.</summary>
internal static class NetworkEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/netwerk", ReadAsync).IsPublic()
        .Is(
            "LeesNetwerk", MunicipalitiesEndpoint.Tag, new(Vocabulary.Ict, Words: Vocabulary.NetworkTasks.Words), new(Vocabulary.Form, Words: Vocabulary.Forms.Words),
            new(Vocabulary.Area), new(Vocabulary.Province), new(Vocabulary.Municipality), new(Vocabulary.Year, "integer"))
        .Gives<NetworkDocument>().HasTag().Refuses(400);

    private static async Task<IResult> ReadAsync(HttpContext http, IHandle<ShowNetwork, NetworkView> handler, CancellationToken cancellation)
    {
        var filters = new AddressFilters(http.Request.Query);
        var outcome = await handler.HandleAsync(NetworkAddress.Request(filters), cancellation);
        IReadOnlyList<Refusal> refusals = [.. filters.Refusals, .. outcome.Refusals.Named(NetworkAddress.NameOf)];
        return outcome.TryGet(out var view) && refusals.Count == 0 ? TaggedJson.Of(NetworkDocument.Of(view)) : Problem.From(refusals);
    }
}

/// <summary>Who hangs together with whom through partnerships at the end of a year.</summary>
[ApiName("Netwerk")]
internal sealed record NetworkDocument(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("aantalGemeenten")] int Municipalities,
    [property: JsonPropertyName("aantalVerbanden")] int Partnerships,
    [property: JsonPropertyName("mediaanPartners")] decimal? MedianPartners,
    [property: JsonPropertyName("weggelatenVerbanden")] int LeftOut,
    [property: JsonPropertyName("groepen")] IReadOnlyList<NetworkGroupDocument> Groups,
    [property: JsonPropertyName("bruggen")] IReadOnlyList<NetworkBridgeDocument> Bridges,
    [property: JsonPropertyName("zonderPartner")] IReadOnlyList<NetworkPlaceDocument> Alone)
{
    public static NetworkDocument Of(NetworkView view) => new(
        view.Year, view.Municipalities, view.Partnerships, view.MedianPartners, view.LeftOut,
        [.. view.Groups.Select(group => new NetworkGroupDocument(
            [.. group.Municipalities.Select(NetworkPlaceDocument.Of)], [.. group.Partnerships.Select(one => new NetworkPartnershipDocument(one.Id, one.Name, one.Codes))]))],
        [.. view.Bridges.Select(bridge => new NetworkBridgeDocument(
            bridge.Municipality.Code, bridge.Municipality.Name, [.. bridge.Parts.Select(part => (IReadOnlyList<NetworkPlaceDocument>)[.. part.Select(NetworkPlaceDocument.Of)])]))],
        [.. view.Alone.Select(NetworkPlaceDocument.Of)]);
}

/// <summary>Municipalities that hang together.</summary>
[ApiName("NetwerkGroep")]
internal sealed record NetworkGroupDocument(
    [property: JsonPropertyName("gemeenten")] IReadOnlyList<NetworkPlaceDocument> Municipalities,
    [property: JsonPropertyName("verbanden")] IReadOnlyList<NetworkPartnershipDocument> Partnerships);

/// <summary>A municipality in the network.</summary>
[ApiName("NetwerkGemeente")]
internal sealed record NetworkPlaceDocument([property: JsonPropertyName("gemeentecode")] string Code, [property: JsonPropertyName("naam")] string Name)
{
    public static NetworkPlaceDocument Of(Contracts.AtlasMunicipality one) => new(one.Code, one.Name);
}

/// <summary>A partnership in the network.</summary>
[ApiName("NetwerkVerband")]
internal sealed record NetworkPartnershipDocument(
    [property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("gemeentecodes")] IReadOnlyList<string> Codes);

/// <summary>A municipality without which its group falls apart.</summary>
[ApiName("NetwerkBrug")]
internal sealed record NetworkBridgeDocument(
    [property: JsonPropertyName("gemeentecode")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("delen")] IReadOnlyList<IReadOnlyList<NetworkPlaceDocument>> Parts);
