using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Web.StartUp;

namespace Samenspel.Web.Telemetry;

/// <summary>Metrics and traces over OTLP: off until <c>Telemetry:OtlpEndpoint</c> says where they go.</summary>
internal static class TelemetrySetup
{
    /// <exception cref="UnusableSetupException">The address or the protocol cannot be used.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var address = builder.Configuration["Telemetry:OtlpEndpoint"];
        if (string.IsNullOrWhiteSpace(address))
        {
            return;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new UnusableSetupException($"Telemetry:OtlpEndpoint is '{address}'; it must be an address of a collector, for example http://localhost:4318.");
        }

        var protocol = builder.Configuration["Telemetry:OtlpProtocol"] ?? "http/protobuf";
        if (protocol is not ("http/protobuf" or "grpc"))
        {
            throw new UnusableSetupException($"Telemetry:OtlpProtocol is '{protocol}'; it must be http/protobuf or grpc.");
        }

        var seconds = builder.Configuration["Telemetry:IntervalSeconds"] ?? "30";
        if (!int.TryParse(seconds, System.Globalization.CultureInfo.InvariantCulture, out var interval) || interval is < 1 or > 3600)
        {
            throw new UnusableSetupException($"Telemetry:IntervalSeconds is '{seconds}'; it must be a whole number from 1 to 3600.");
        }

        // Without this a span of the framework has no method, route or status.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        var resource = ResourceBuilder.CreateDefault().AddService("samenspel", serviceVersion: SiteSetup.Version);
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", HandlingTelemetry.Name)
            .AddOtlpExporter(options => Aim(options, endpoint, protocol, "v1/traces"))
            .Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", HandlingTelemetry.Name)
            .AddOtlpExporter((options, reader) =>
            {
                Aim(options, endpoint, protocol, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = interval * 1000;
            })
            .Build());
        builder.Services.AddHostedService<TelemetryRun>();
    }

    private static void Aim(OtlpExporterOptions options, Uri endpoint, string protocol, string signal)
    {
        var isGrpc = string.Equals(protocol, "grpc", StringComparison.Ordinal);
        options.Protocol = isGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = isGrpc ? endpoint : new Uri($"{endpoint.ToString().TrimEnd('/')}/{signal}");
    }
}
