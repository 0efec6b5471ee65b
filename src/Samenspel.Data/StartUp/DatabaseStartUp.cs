using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.StartUp;

/// <summary>Brings the database up to date and lets every module prepare, one process at a time.</summary>
public static class DatabaseStartUp
{
    /// <param name="services">The host's services.</param>
    /// <param name="progress">Receives one line for each piece of work that was done.</param>
    /// <param name="cancellation">Ends the start-up; the next start continues.</param>
    /// <exception cref="UnusableSetupException">The database or a shipped file cannot be used.</exception>
    public static async Task PrepareAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "start");
        var server = scope.ServiceProvider.GetRequiredService<IDatabaseServer>();
        try
        {
            await using var held = await server.LockAsync(cancellation);
            await MigrateAsync(scope.ServiceProvider, server, progress, cancellation);
            foreach (var preparation in scope.ServiceProvider.GetServices<IPreparation>().OrderBy(preparation => preparation.Order))
            {
                await preparation.PrepareAsync(progress, cancellation);
            }

            await services.GetRequiredService<OpenMark>().SetAsync(cancellation);
        }
        catch (Exception failure) when (failure is not UnusableSetupException && server.IsUnreachable(failure))
        {
            throw new UnusableSetupException($"The database cannot be used: {server.Description}: {failure.Message.Trim().TrimEnd('.')}.", failure);
        }
    }

    private static async Task MigrateAsync(
        IServiceProvider services, IDatabaseServer server, IProgress<string> progress, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<SamenspelDb>();
        await server.CleanAfterCrashAsync(db, cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
        if (pending == 0)
        {
            return;
        }

        await db.Database.MigrateAsync(cancellation);
        progress.Report($"database: {pending} migration(s) applied");
    }
}
