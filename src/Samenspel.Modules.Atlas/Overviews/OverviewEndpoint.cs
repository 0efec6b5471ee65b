using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Atlas.Overviews;

/// <summary>The atlas's key numbers in the API.</summary>
internal static class OverviewEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/atlas-kerncijfers", ReadAsync).IsPublic()
        .Is("LeesAtlasKerncijfers", MunicipalitiesEndpoint.Tag).Gives<OverviewDocument>().HasTag();

    private static async Task<IResult> ReadAsync(IHandle<ShowOverview, AtlasOverview> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowOverview(), cancellation);
        return outcome.TryGet(out var view)
            ? TaggedJson.Of(new OverviewDocument(
                view.Municipalities, view.Inhabitants, view.InhabitantsOn, view.InIct, view.InhabitantsInIct, view.Partnerships, view.IctPartnerships, view.EndedIctPartnerships,
                [.. view.Largest.Select(one => new LargePartnershipDocument(one.Id, one.Name, one.Municipalities, one.Inhabitants))]))
            : Problem.From(outcome.Refusals);
    }
}

/// <summary>How much the atlas holds.</summary>
[ApiName("AtlasKerncijfers")]
internal sealed record OverviewDocument(
    [property: JsonPropertyName("aantalGemeenten")] int Municipalities,
    [property: JsonPropertyName("inwoners")] long Inhabitants,
    [property: JsonPropertyName("inwonersOp")] DateOnly? InhabitantsOn,
    [property: JsonPropertyName("gemeentenInIctVerband")] int InIct,
    [property: JsonPropertyName("inwonersInIctVerband")] long InhabitantsInIct,
    [property: JsonPropertyName("aantalSamenwerkingsverbanden")] int Partnerships,
    [property: JsonPropertyName("aantalIctVerbanden")] int IctPartnerships,
    [property: JsonPropertyName("beeindigdeIctVerbanden")] int Ended,
    [property: JsonPropertyName("grootsteIctVerbanden")] IReadOnlyList<LargePartnershipDocument> Largest);

/// <summary>A large ICT partnership.</summary>
[ApiName("GrootIctVerband")]
internal sealed record LargePartnershipDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("aantalGemeenten")] int Municipalities,
    [property: JsonPropertyName("inwoners")] long Inhabitants);
