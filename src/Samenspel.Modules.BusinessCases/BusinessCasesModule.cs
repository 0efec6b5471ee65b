using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Calculating;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class BusinessCasesModule
{
    public static IServiceCollection AddBusinessCases(this IServiceCollection services) => services
        .AddSingleton(provider => StaffingNormFiles.Load(provider.GetRequiredService<ShippedFiles>()));

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapBusinessCases(this IEndpointRouteBuilder api) => CalculationEndpoint.Map(api);
}
