using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Benchmarks;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Downloads;
using Samenspel.Modules.Atlas.Importing;
using Samenspel.Modules.Atlas.Maps;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Networks;
using Samenspel.Modules.Atlas.Overviews;
using Samenspel.Modules.Atlas.Partnerships;
using Samenspel.Modules.Atlas.Preparing;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Searching;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Searching;

namespace Samenspel.Modules.Atlas;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AtlasModule
{
    public static IServiceCollection AddAtlas(this IServiceCollection services) => services
        .AddSingleton<IModelPart, AtlasTables>()
        .AddSingleton(new MenuItem(
            20, AtlasPaths.Overview, () => AtlasPageTexts.Menu, AtlasPaths.Municipalities, AtlasPaths.Partnerships, AtlasPaths.Map, AtlasPaths.Network, AtlasPaths.Benchmark))
        .AddSingleton<AtlasReader>()
        .AddSingleton<IAtlas>(provider => provider.GetRequiredService<AtlasReader>())
        .AddScoped<ISearchSource, AtlasSearch>()
        .AddSingleton<IBoundaries, BoundaryReader>()
        .AddScoped<ImportRun>()
        .AddSingleton<DataWords>()
        .AddScoped<IPreparation, CheckTranslations>()
        .AddScoped<IPreparation, ImportOpenData>()
        .AddHandler<ImportFile, ImportReport, ImportFileHandler, TheInstallation>()
        .AddActionText<ImportFile>(() => AtlasTexts.Did_Import)
        .AddHandler<ListMunicipalities, MunicipalityList, ListMunicipalitiesHandler, Everyone>()
        .AddHandler<ShowMunicipality, MunicipalityView, ShowMunicipalityHandler, Everyone>()
        .AddHandler<ListPartnerships, PartnershipList, ListPartnershipsHandler, Everyone>()
        .AddHandler<ShowPartnership, PartnershipView, ShowPartnershipHandler, Everyone>()
        .AddHandler<ShowBenchmark, BenchmarkView, ShowBenchmarkHandler, Everyone>()
        .AddHandler<MapColours, MapColouring, MapColoursHandler, Everyone>()
        .AddHandler<ReadMap, MapFile, ReadMapHandler, Everyone>()
        .AddHandler<ListIctGroups, IctGroups, ListIctGroupsHandler, Everyone>()
        .AddHandler<ShowNetwork, NetworkView, ShowNetworkHandler, Everyone>()
        .AddHandler<ShowOverview, AtlasOverview, ShowOverviewHandler, Everyone>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapAtlasApi(this IEndpointRouteBuilder api)
    {
        MunicipalitiesEndpoint.Map(api);
        PartnershipsEndpoint.Map(api);
        BenchmarksEndpoint.Map(api);
        MapLayersEndpoint.Map(api);
        OverviewEndpoint.Map(api);
        NetworkEndpoint.Map(api);
    }

    public static void MapAtlas(this IEndpointRouteBuilder endpoints) => AtlasFileEndpoints.Map(endpoints);
}
