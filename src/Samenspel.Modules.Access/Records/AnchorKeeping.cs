using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Records;

/// <summary>
/// Keeps an anchor when the site starts, at the beginning of each day (UTC) and when it stops, and writes its root to the log. Between them it writes the denials
/// that were only counted. The site runs on when the database cannot take an anchor; the next minute tries again.
/// </summary>
internal sealed partial class AnchorKeeping(IServiceScopeFactory scopes, TimeProvider time, ILogger<AnchorKeeping> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private Task? _stopped;
    private DateOnly? _day;

    /// <summary>What is due now: the first anchor, one for a new day, or nothing.</summary>
    public async Task TickAsync()
    {
        await TryAsync(scope => scope.GetRequiredService<Denials>().WriteCountedAsync(atOnce: false));
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (_day != today && await KeepAsync(_day is null ? Anchors.Start : Anchors.Daily))
        {
            _day = today;
        }
    }

    /// <summary>Whoever asks to stop, and however often, waits for the one last anchor.</summary>
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _stopped ??= StopOnceAsync(cancellationToken);
        }
    }

    private async Task StopOnceAsync(CancellationToken cancellation)
    {
        await base.StopAsync(cancellation);
        if (_day is not null)
        {
            await TryAsync(scope => scope.GetRequiredService<Denials>().WriteCountedAsync(atOnce: true));
            await KeepAsync(Anchors.Stop);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await TickAsync();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task<bool> KeepAsync(string reason) => TryAsync(async scope =>
    {
        var anchor = await scope.GetRequiredService<Anchors>().KeepAsync(reason, CancellationToken.None);
        Kept(anchor.Number, RecordHash.Text(anchor.At), reason, anchor.Chains, anchor.Lines, anchor.Root);
    });

    private async Task<bool> TryAsync(Func<IServiceProvider, Task> work)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "site");
            await work(scope.ServiceProvider);
            return true;
        }
        catch (Exception failure)
        {
            NotKept(failure);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Record anchor {Number} at {At} ({Reason}): {Chains} chains, {Lines} lines, root {Root}")]
    private partial void Kept(long number, string at, string reason, int chains, long lines, string root);

    [LoggerMessage(2, LogLevel.Error, "The record could not be anchored")]
    private partial void NotKept(Exception failure);
}
