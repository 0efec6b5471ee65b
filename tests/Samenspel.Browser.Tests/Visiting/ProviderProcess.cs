using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>A real OpenID Connect provider (npm oidc-provider) on loopback.</summary>
internal sealed class ProviderProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private ProviderProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="site">The site that it signs people in for.</param>
    /// <param name="client">How the site shows who it is: members of the client's registration.</param>
    public static async Task<ProviderProcess> StartAsync(Uri site, Dictionary<string, object> client)
    {
        var address = new Uri($"http://localhost:{FreePort()}");
        client["client_id"] = "samenspel";
        client["redirect_uris"] = new[] { new Uri(site, "/aanmelden/extern/terug").AbsoluteUri };
        client["post_logout_redirect_uris"] = new[] { new Uri(site, "/afmelden/extern/terug").AbsoluteUri };
        client["backchannel_logout_uri"] = new Uri(site, "/afmelden/extern/melding").AbsoluteUri;
        client["backchannel_logout_session_required"] = true;
        client["response_types"] = new[] { "code" };
        client["grant_types"] = new[] { "authorization_code" };
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Root() };
        start.ArgumentList.Add("eng/testing/openid-provider.mjs");
        start.ArgumentList.Add(JsonSerializer.Serialize(new { port = address.Port, organisation = "GM0505", client }));
        var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("listening", StringComparison.Ordinal))
            {
                return new ProviderProcess(process, address);
            }
        }

        throw new InvalidOperationException("The provider did not start.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "package.json")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand below the sources.");
        }

        return folder.FullName;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
