using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Maps;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Networks;
using Samenspel.Modules.Atlas.Partnerships;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Atlas.Downloads;

/// <summary>The files of the atlas: the lists and the map's values as CSV, the map as GeoJSON.</summary>
internal static class AtlasFileEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("").IsPublic();
        files.MapGet(MunicipalityFile.Path, MunicipalitiesAsync);
        files.MapGet(PartnershipFile.Path, PartnershipsAsync);
        files.MapGet(MapFiles.CsvPath, MapCsvAsync);
        files.MapGet(NetworkFile.Path, NetworkAsync);
        files.MapGet(MapFiles.GeoJsonPath, MapGeoJsonAsync);
    }

    private static async Task<IResult> MunicipalitiesAsync(
        HttpRequest request, IHandle<ListMunicipalities, MunicipalityList> handler, CancellationToken cancellation)
    {
        var address = new MunicipalityAddress(request.Query);
        var list = await address.AskAllAsync(handler, cancellation);
        return Csv(address.Filters, request, form => MunicipalityFile.Sheet(list, form), "gemeenten");
    }

    private static async Task<IResult> PartnershipsAsync(
        HttpRequest request, IHandle<ListPartnerships, PartnershipList> handler, DataWords words, CancellationToken cancellation)
    {
        var address = new PartnershipAddress(request.Query);
        var list = await address.AskAllAsync(handler, cancellation);
        return Csv(address.Filters, request, form => PartnershipFile.Sheet(list, form, words), "samenwerkingsverbanden");
    }

    private static async Task<IResult> MapCsvAsync(HttpRequest request, IHandle<MapColours, MapColouring> handler, CancellationToken cancellation)
    {
        var address = new MapAddress(request.Query);
        var colouring = await address.AskAsync(handler, cancellation);
        return Csv(address.Filters, request, form => MapFiles.Sheet(colouring, form), "kaart-" + MapAddress.WordOf(colouring.Subject));
    }

    private static async Task<IResult> NetworkAsync(HttpRequest request, IHandle<ShowNetwork, NetworkView> handler, CancellationToken cancellation)
    {
        var address = new NetworkAddress(request.Query);
        var view = await address.AskAsync(handler, cancellation);
        return Csv(address.Filters, request, form => NetworkFile.Sheet(view, form), $"netwerk-{view.Year}");
    }

    private static async Task<IResult> MapGeoJsonAsync(
        HttpRequest request, HttpResponse response, IHandle<MapColours, MapColouring> handler, Contracts.IBoundaries boundaries, CancellationToken cancellation)
    {
        var address = new MapAddress(request.Query);
        var colouring = await address.AskAsync(handler, cancellation);
        if (address.Filters.HasFaults)
        {
            return Problem.From(address.Filters.Refusals);
        }

        var content = await MapFiles.GeoJsonAsync(await boundaries.MapAsync(cancellation), colouring, cancellation);
        response.Headers.CacheControl = "public, max-age=600";
        return Results.Bytes(content, "application/geo+json", entityTag: MapFiles.TagOf(content));
    }

    private static IResult Csv(AddressFilters filters, HttpRequest request, Func<CsvForm, Sheet> sheet, string fileName)
    {
        var form = AtlasDownloads.FormOf(request.Query);
        return !filters.HasFaults && form.TryGet(out var known)
            ? Download.Csv(sheet(known), known, fileName)
            : Problem.From(AtlasDownloads.Refusals(filters, form));
    }
}
