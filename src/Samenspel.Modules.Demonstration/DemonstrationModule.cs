using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Demonstration.Guarding;
using Samenspel.Modules.Demonstration.People;
using Samenspel.Modules.Demonstration.Region;
using Samenspel.Modules.Demonstration.Strip;
using Samenspel.Modules.Demonstration.Texts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Demonstration;

/// <summary>The module's door. The host opens it in demonstration mode only; otherwise nothing of the module is registered or mapped.</summary>
public static class DemonstrationModule
{
    /// <summary>After the other modules: the atlas gets the fictional municipalities beside the real ones.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services)
    {
        var atlas = services.Last(service => service.ServiceType == typeof(IAtlas)).ImplementationFactory!;
        return services
            .AddSingleton(provider => RegionFile.Load(provider.GetRequiredService<ShippedFiles>()))
            .AddSingleton<IAtlas>(provider => new AtlasWithRegion((IAtlas)atlas(provider), provider.GetRequiredService<FictionalRegion>()))
            .AddSingleton(new ShellStrip(typeof(DemonstrationStrip)))
            .AddScoped<AsPerson>()
            .AddScoped<KeepProcesses>()
            .AddScoped<IPreparation, KeepRegion>()
            .AddHandler<ListPeople, PeopleView, ListPeopleHandler, Everyone>()
            .AddHandler<SignInAs, NewSession, SignInAsHandler, Everyone>()
            .AddHandler<SignOut, bool, SignOutHandler, Everyone>()
            .AddActionText<SignInAs>(() => DemonstrationTexts.Did_SignInAs)
            .AddActionText<SignOut>(() => DemonstrationTexts.Did_SignOut);
    }

    /// <summary>Before anything that answers.</summary>
    public static IApplicationBuilder UseDemonstration(this IApplicationBuilder app) => app.UseMiddleware<LoopbackOnly>();

    public static void MapDemonstration(this IEndpointRouteBuilder endpoints) => SignInEndpoints.Map(endpoints);
}
