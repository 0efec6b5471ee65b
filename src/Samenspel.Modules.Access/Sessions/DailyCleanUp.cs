using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Sessions;

/// <summary>Cleans up once a day while the site is open. What fails today is done tomorrow.</summary>
internal sealed partial class DailyCleanUp(IServiceScopeFactory scopes, TimeProvider time, ILogger<DailyCleanUp> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            await CleanAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CleanAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "clean-up");
            await scope.ServiceProvider.GetRequiredService<IHandle<CleanUp, bool>>().HandleAsync(new CleanUp(), cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            NotCleaned(log, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old sessions and links could not be removed today.")]
    private static partial void NotCleaned(ILogger log, Exception failure);
}
