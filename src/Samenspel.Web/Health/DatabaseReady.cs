using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samenspel.Data;
using Samenspel.Data.StartUp;

namespace Samenspel.Web.Health;

/// <summary>Ready: the database answers in time and has all changes that this version needs.</summary>
internal sealed class DatabaseReady(IServiceScopeFactory scopes, IDatabaseServer server) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        try
        {
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
            return pending.Any() ? HealthCheckResult.Unhealthy("database: not up to date") : HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is TimeoutException || server.IsUnreachable(failure))
        {
            return HealthCheckResult.Unhealthy("database: unreachable");
        }
    }
}
