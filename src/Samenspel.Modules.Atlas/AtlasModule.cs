using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Modules.Atlas;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AtlasModule
{
    public static IServiceCollection AddAtlas(this IServiceCollection services) => services;

    public static void MapAtlas(this IEndpointRouteBuilder endpoints) => ArgumentNullException.ThrowIfNull(endpoints);
}
