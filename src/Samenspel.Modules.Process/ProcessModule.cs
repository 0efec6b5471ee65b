using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Answers;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Demonstrating;
using Samenspel.Modules.Process.Law;
using Samenspel.Modules.Process.Programs;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class ProcessModule
{
    public static IServiceCollection AddProcess(this IServiceCollection services) => services
        .AddSingleton(provider => ContentFolders.Read(
            provider.GetRequiredService<ShippedFiles>(),
            provider.GetService<IConfiguration>(),
            provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory))
        .AddSingleton<ContentLibrary>()
        .AddScoped<IPreparation, CheckContent>()
        .AddSingleton<ILaw, LawReader>()
        .AddRunning()
        .AddWorking();

    /// <summary>What only the demonstration has: processes for its dossiers.</summary>
    public static IServiceCollection AddProcessDemonstration(this IServiceCollection services) => services
        .AddScoped<IDemonstrationProcesses, DemonstrationProcesses>()
        .AddScoped<IDemonstrationAnswers, DemonstrationAnswers>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapProcess(this IEndpointRouteBuilder api) => ProcessEndpoint.Map(api);

    /// <summary>What the pages offer to download.</summary>
    public static void MapProcessFiles(this IEndpointRouteBuilder endpoints)
    {
        DecisionFiles.Map(endpoints);
        QuestionFiles.Map(endpoints);
    }
}
