using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>
/// A site that is no demonstration, as an organisation has it, with its first administrator signed in by a passkey. It is visited by its name: a passkey
/// belongs to a name, and an IP address is none.
/// </summary>
public sealed class OwnSite(SiteInBrowser browser) : IAsyncLifetime
{
    private const string BeginMark = "/begin/";
    private readonly StorageFolder _storage = new();
    private SiteProcess? _site;

    public Uri Address { get; private set; } = null!;

    /// <summary>Runs the installation; keeps a passkey in a device of her own.</summary>
    internal Visitor Administrator { get; private set; } = null!;

    internal Task<Visitor> VisitAsync(string language = "nl", bool script = true, Uri? by = null) => browser.VisitAsync(by ?? Address, language, script);

    /// <summary>Invites somebody to the administrator's organisation.</summary>
    /// <returns>The address of the invitation, as the page shows it.</returns>
    internal async Task<string> InviteAsync(string email)
    {
        await Administrator.GoAsync("/organisaties");
        await Administrator.Page.ClickAsync("main li a");
        await Administrator.ArrivesAtAsync(here => here.StartsWith("/organisaties/", StringComparison.Ordinal));
        await Administrator.Page.FillAsync("input[name=Email]", email);
        await Administrator.Page.PressAsync("input[name=Email]", "Enter");
        var link = await Administrator.Page.InnerTextAsync("main code");
        return new Uri(link).PathAndQuery;
    }

    public async ValueTask InitializeAsync()
    {
        _site = SiteProcess.Start(_storage.Path);
        Address = new UriBuilder(await _site.AddressAsync()) { Host = "localhost" }.Uri;
        await _site.SaysAsync(BeginMark);
        var line = _site.Output.First(said => said.Contains(BeginMark, StringComparison.Ordinal));
        var link = line[line.IndexOf(BeginMark, StringComparison.Ordinal)..].Split(' ')[0];
        Administrator = await VisitAsync();
        await Device.HoldAsync(Administrator);
        await Administrator.GoAsync(link);
        await Administrator.Page.FillAsync("input[name=Name]", "Wim de Wit");
        await Administrator.Page.FillAsync("input[name=Email]", "wim@dordrecht.test");
        await Administrator.Page.FillAsync("input[name=Municipality]", "Dordrecht");
        await Administrator.Page.ClickAsync("sms-passkey button");
        await Administrator.ArrivesAtAsync(here => here == "/");
    }

    public async ValueTask DisposeAsync()
    {
        await Administrator.DisposeAsync();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _storage.Dispose();
    }
}
