using System.Text.Json;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>Metrics and traces reach a collector, and neither they nor the log hold what people write.</summary>
[OnOneDatabase("What is measured does not depend on the database.")]
public sealed class TelemetryTests
{
    private const string Secret = "geheim-van-de-wethouder";

    [Fact]
    public async Task Collector_ReceivesTracesAndMetricsWithoutContent()
    {
        using var collector = new Collector();
        await using (var host = SamenspelHost.With(("Telemetry:OtlpEndpoint", collector.Address)))
        {
            using var visitor = await host.MemberAsync();
            await visitor.SendFormAsync("/dossiers/nieuw", ("Title", Secret), ("Goal", Secret));
            await visitor.GetAsync($"/zoeken?zoek={Secret}");
        }

        var traces = collector.Of("/v1/traces");
        var metrics = collector.Of("/v1/metrics");
        Assert.All(collector.Received, message => Assert.Equal("application/x-protobuf", message.Type));
        Assert.Contains("samenspel", traces, StringComparison.Ordinal);
        Assert.Contains("/dossiers/nieuw", traces, StringComparison.Ordinal);
        Assert.Contains("dossiers.open-dossier", traces, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("samenspel.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("dossiers.open-dossier", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, traces + metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_AsJson_HoldsNothingThatPeopleWrite()
    {
        await using var installation = await Installation.CreateAsync();
        await using var site = installation.Start(
            ("Logging:Console:FormatterName", "json"), ("Logging:LogLevel:Default", "Information"), ("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Information"));
        using var visitor = await installation.MemberAsync(site);
        await visitor.SendFormAsync("dossiers/nieuw", ("Title", Secret), ("Goal", Secret));
        Assert.Equal(0, await site.InterruptAsync());

        var lines = site.Output.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(lines, line => line.GetProperty("Message").GetString()!.Contains("/dossiers/nieuw", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.GetProperty("Message").GetString()!.Contains("INSERT INTO", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Output.Concat(site.Errors), line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Telemetry:OtlpEndpoint", "collector", "Telemetry:OtlpEndpoint is 'collector'")]
    [InlineData("Telemetry:OtlpEndpoint", "ftp://localhost", "Telemetry:OtlpEndpoint is 'ftp://localhost'")]
    [InlineData("Telemetry:OtlpProtocol", "xml", "Telemetry:OtlpProtocol is 'xml'")]
    [InlineData("Telemetry:IntervalSeconds", "0", "Telemetry:IntervalSeconds is '0'")]
    public async Task Setting_ThatCannotBeUsed_IsNamed(string name, string value, string sentence)
    {
        using var storage = new StorageFolder();
        await using var site = SiteProcess.Start(storage.Path, [(name, value), ("Telemetry:OtlpEndpoint", "http://127.0.0.1:4318")]);

        Assert.Equal(2, await site.EndAsync());
        Assert.Contains(sentence, Assert.Single(site.Errors), StringComparison.Ordinal);
    }
}
