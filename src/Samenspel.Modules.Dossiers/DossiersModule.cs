using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Modules.Dossiers;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class DossiersModule
{
    public static IServiceCollection AddDossiers(this IServiceCollection services) => services;

    public static void MapDossiers(this IEndpointRouteBuilder endpoints) => ArgumentNullException.ThrowIfNull(endpoints);
}
