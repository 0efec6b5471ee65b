using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Demonstrating;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton<IModelPart, AccessTables>()
        .AddScoped<IRights, RightsDirectory>()
        .AddScoped<SessionBook>()
        .AddScoped<ActorReader>();

    /// <summary>What only the demonstration has: ready-made people and signing in as any of them.</summary>
    public static IServiceCollection AddAccessDemonstration(this IServiceCollection services) => services
        .AddHandler<KeepDemonstrationPeople, int, KeepDemonstrationPeopleHandler, TheInstallation>()
        .AddScoped<IDemonstrationPeople, DemonstrationPeople>()
        .AddScoped<IDemonstrationSessions, DemonstrationSessions>();

    /// <summary>Says who asks; goes before whatever asks for a permission.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.UseMiddleware<SignedInActor>();
}
