using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Samenspel.Web.Telemetry;

/// <summary>Makes the providers when the site starts, and sends what is left when it stops.</summary>
internal sealed class TelemetryRun(TracerProvider tracer, MeterProvider meter) : IHostedService
{
    private const int PatienceInMilliseconds = 5_000;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        tracer.ForceFlush(PatienceInMilliseconds);
        meter.ForceFlush(PatienceInMilliseconds);
        return Task.CompletedTask;
    }
}
