using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Modules.BusinessCases;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class BusinessCasesModule
{
    public static IServiceCollection AddBusinessCases(this IServiceCollection services) => services;

    public static void MapBusinessCases(this IEndpointRouteBuilder endpoints) => ArgumentNullException.ThrowIfNull(endpoints);
}
