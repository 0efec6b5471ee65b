using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Dividing;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Strategies;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Partnering;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class PartneringModule
{
    public static IServiceCollection AddPartnering(this IServiceCollection services) => services
        .AddSingleton(new MenuItem(25, PartneringPaths.Search, () => PartnerTexts.Menu, PartneringPaths.Division))
        .AddSingleton(new MunicipalityLink(10, () => PartnerTexts.Link, PartnerQuery.AddressOf))
        .AddSingleton<CountryKeeper>()
        .AddSingleton<DivisionReading>()
        .AddSingleton<DivisionKeeper>()
        .AddSingleton<IModelPart, PartneringTables>()
        .AddScoped<StrategyDirectory>()
        .AddHandler<ShowStrategy, StrategyView, ShowStrategyHandler, SeesStrategy>()
        .AddHandler<KeepStrategy, int, KeepStrategyHandler, KeepsStrategy>()
        .AddHandler<ShareStrategy, int, ShareStrategyHandler, KeepsStrategy>()
        .AddActionText<KeepStrategy>(() => StrategyTexts.Did_KeepStrategy)
        .AddActionText<ShareStrategy>(() => StrategyTexts.Did_ShareStrategy)
        .AddHandler<FindPartners, PartnersView, FindPartnersHandler, Everyone>()
        .AddHandler<DivideRegion, DivisionView, DivideRegionHandler, Everyone>()
        .AddHandler<StartDivision, DivisionTask, StartDivisionHandler, Everyone>()
        .AddHandler<StopDivision, Guid, StopDivisionHandler, Everyone>();

    /// <summary>What only the demonstration has: its made-up strategies.</summary>
    public static IServiceCollection AddPartneringDemonstration(this IServiceCollection services) => services.AddScoped<IDemonstrationStrategies, DemonstrationStrategies>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapPartnering(this IEndpointRouteBuilder api)
    {
        PartnersEndpoint.Map(api);
        StrategyEndpoint.Map(api);
    }

    /// <summary>What the pages offer to download.</summary>
    public static void MapPartneringFiles(this IEndpointRouteBuilder endpoints)
    {
        PartnersFile.Map(endpoints);
        DivisionFile.Map(endpoints);
    }
}
