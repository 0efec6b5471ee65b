using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Samenspel.Data.StartUp;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Security;

namespace Samenspel.Web.StartUp;

/// <summary>From a built host to an open site, told on the console: what is done, where the site is, how to stop.</summary>
internal static class Opening
{
    public static async Task OpenAsync(WebApplication app)
    {
        var setup = app.Services.GetRequiredService<SiteSetup>();
        var started = Stopwatch.GetTimestamp();
        Say($"Samenspel {SiteSetup.Version}");
        Say($"  {app.Services.GetRequiredService<IDatabaseServer>().Description}");
        using var stop = new CancellationTokenSource();
        using var _ = new ConsoleStop(stop);
        try
        {
            await DatabaseStartUp.PrepareAsync(app.Services, new Line(started), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Say("Stopped before the site was open. The next start finishes the work.");
            return;
        }

        if (string.IsNullOrWhiteSpace(app.Configuration[WellKnown.ContactSetting]))
        {
            Say($"  {WellKnown.ContactSetting} is not set: nobody can read where to report a weakness (/.well-known/security.txt).");
        }

        await StartAsync(app);
        var first = app.Urls.FirstOrDefault() is { } address ? address.TrimEnd('/') + setup.PathBase : setup.PathBase;
        foreach (var line in await app.Services.GetRequiredService<ISiteOpening>().LinesAsync(first, CancellationToken.None))
        {
            Say(line);
        }

        foreach (var url in app.Urls)
        {
            Say($"Open {url.TrimEnd('/')}{setup.PathBase}/ in a browser. Stop with Ctrl+C.");
        }

        await app.WaitForShutdownAsync();
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw new UnusableSetupException(
                $"{failure.Message.TrimEnd('.')}: another program listens there; stop it or choose another address with --urls.", failure);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            var addresses = app.Configuration[WebHostDefaults.ServerUrlsKey];
            throw new UnusableSetupException($"Samenspel cannot listen on {addresses}: {failure.Message.TrimEnd('.')}; choose another address with --urls.", failure);
        }
    }

    private static void Say(string text) => Console.WriteLine(text);

    /// <summary>Writes at once and in order; <see cref="Progress{T}"/> would hand each line to another thread.</summary>
    private sealed class Line(long started) : IProgress<string>
    {
        public void Report(string value) =>
            Say(string.Create(CultureInfo.InvariantCulture, $"  {Stopwatch.GetElapsedTime(started).TotalSeconds,5:0.0} s  {value}"));
    }

    /// <summary>Ctrl+C during the preparation ends it; once the site is open the host listens itself.</summary>
    private sealed class ConsoleStop : IDisposable
    {
        private readonly CancellationTokenSource _stop;

        public ConsoleStop(CancellationTokenSource stop)
        {
            _stop = stop;
            Console.CancelKeyPress += Stop;
        }

        public void Dispose() => Console.CancelKeyPress -= Stop;

        private void Stop(object? sender, ConsoleCancelEventArgs pressed)
        {
            pressed.Cancel = true;
            _stop.Cancel();
        }
    }
}
