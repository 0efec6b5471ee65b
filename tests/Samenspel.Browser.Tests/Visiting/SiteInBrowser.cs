using System.Collections.Concurrent;
using Microsoft.Playwright;
using Samenspel.Web.Tests.StartUp;

[assembly: AssemblyFixture(typeof(Samenspel.Browser.Tests.Visiting.SiteInBrowser))]

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>
/// The real program in demonstration mode on a free port of loopback with a database of its own, and one Chromium; both serve all tests.
/// </summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Without these a browser talks to its maker, or needs what a build server lacks.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-browser-").FullName;
    // A context takes some 60 MB; this many rest at most.
    private const int MostAtRest = 12;

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Language, bool Script, string? Person), ConcurrentBag<Visitor>> _resting = new();
    private int _atRest;
    private SiteProcess? _site;
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public Uri Address { get; private set; } = null!;

    internal SiteMap Map { get; private set; } = null!;

    /// <summary>Somebody with cookies of their own.</summary>
    /// <param name="language">Chosen before; Dutch when nobody chose.</param>
    /// <param name="width">Of the window.</param>
    /// <param name="script">Whether the browser runs JavaScript.</param>
    /// <param name="person">Signed in as this person of the demonstration; nobody when null.</param>
    internal async Task<Visitor> VisitAsync(string language = "nl", int width = 1280, bool script = true, string? person = null)
    {
        var visitor = await Visitor.ArriveAsync(_chromium!, Address, language, width, script);
        if (person is not null)
        {
            await visitor.BecomeAsync(person);
        }

        return visitor;
    }

    /// <summary>Somebody who only looks at pages: in the same session as all others who look as this person, so that signing in happens once.</summary>
    internal async Task<Visitor> LookAsync(string language = "nl", int width = 1280, bool script = true, string? person = null)
    {
        var resting = _resting.GetOrAdd((language, script, person), _ => []);
        if (resting.TryTake(out var visitor))
        {
            Interlocked.Decrement(ref _atRest);
        }
        else
        {
            var state = person is null ? null : await _sessions.GetOrAdd(person, who => new Lazy<Task<string>>(() => SignInAsync(who))).Value;
            visitor = await Visitor.ArriveAsync(_chromium!, Address, language, width, script, state);
        }

        return await visitor.LookAsync(width, Rest);

        bool Rest(Visitor looked)
        {
            if (Interlocked.Increment(ref _atRest) > MostAtRest)
            {
                Interlocked.Decrement(ref _atRest);
                return false;
            }

            resting.Add(looked);
            return true;
        }
    }

    /// <summary>Somebody at another site than the demonstration.</summary>
    internal Task<Visitor> VisitAsync(Uri site, string language, bool script) => Visitor.ArriveAsync(_chromium!, site, language, 1280, script);
    /// <summary>Somebody at another site, in the same browser program.</summary>
    internal Task<Visitor> VisitAsync(Uri site) => Visitor.ArriveAsync(_chromium!, site, "nl", 1280, script: true);

    public async ValueTask InitializeAsync()
    {
        _site = SiteProcess.Start(_folder, ("Demo", "true"));
        var opening = _site.AddressAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = Flags });
        Address = await opening;
        await using var first = await VisitAsync(person: People.Lead);
        var dossier = await first.OpenDossierAsync("Voorbeeld van de browsertests", "1-1-2026");
        await first.ChooseParticipantsAsync(dossier, "GM0505", "GM0590");
        await first.ContributeAsync(dossier, "Wat wij ervan verwachten", "Rust in het beheer.");
        var region = await first.FindAsync("/dossiers?zoek=ICT-beheer", "ICT-beheer Vierwaarden");
        await first.VersionAndObjectAsync(region);
        await first.ShareAsync(region);
        await using var second = await VisitAsync(person: People.WithPassword);
        await second.TakePasswordAsync("vier losse paarse kasten");
        Map = await SiteMap.WalkAsync(Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.CloseAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> SignInAsync(string person)
    {
        await using var visitor = await VisitAsync(person: person);
        return await visitor.StateAsync();
    }

    private static string FindChromium() => Environment.GetEnvironmentVariable("SAMENSPEL_CHROMIUM")
        ?? (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            from name in Names
            let file = Path.Combine(folder, name)
            where File.Exists(file)
            select file).FirstOrDefault()
        ?? throw new InvalidOperationException("The browser tests need Chromium on the PATH, or SAMENSPEL_CHROMIUM with the path of one.");
}
