using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Law;

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
        .AddSingleton<ILaw, LawReader>()
        .AddScoped<IPreparation, CheckContent>();
}
