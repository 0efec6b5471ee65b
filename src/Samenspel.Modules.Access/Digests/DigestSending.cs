using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Looks every minute whether anybody's digest is due, while the site is open.</summary>
internal sealed partial class DigestSending(DigestRound round, DigestSettings settings, TimeProvider time, ILogger<DigestSending> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.CanSend)
        {
            NoAddress();
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.RunAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                NotLooked(failure);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "No digests are sent: set Site:Address, so that their links lead somewhere.")]
    private partial void NoAddress();

    [LoggerMessage(Level = LogLevel.Error, Message = "Which digests are due could not be read; it is tried again in a minute.")]
    private partial void NotLooked(Exception failure);
}
