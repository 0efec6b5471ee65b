using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>Somebody in a browser. What the browser complains about, and what it asks of other hosts, is noted as a fault.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    public const int Height = 900;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Uri _site;
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private Func<Visitor, bool>? _rest;

    private Visitor(Uri site, IBrowserContext context, IPage page)
    {
        _site = site;
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors on the console (a breach of the content policy is one), errors of scripts, and requests to other hosts.</summary>
    public IReadOnlyList<string> Faults => [.. _faults];

    /// <summary>The address within the site.</summary>
    public string Here => new Uri(Page.Url).PathAndQuery;

    public static async Task<Visitor> ArriveAsync(IBrowser browser, Uri site, string language, int width, bool script, string? state = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = Height },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = state,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        await context.AddCookiesAsync([new() { Name = "taal", Value = language, Url = site.AbsoluteUri }]);
        var page = await context.NewPageAsync();
        var visitor = new Visitor(site, context, page);
        page.Console += (_, message) => visitor.Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => visitor.Note(condition: true, $"script: {error}");
        context.Request += (_, request) => visitor.NoteRequest(request.Url);
        return visitor;
    }

    public async Task<IResponse> GoAsync(string path) =>
        await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load }) ?? throw new InvalidOperationException($"{path} gave no answer.");

    /// <summary>Signs in as somebody of the demonstration, with one click.</summary>
    public async Task BecomeAsync(string person)
    {
        await GoAsync("/demo");
        await Page.ClickAsync($"button[name=wie][value='{person}']");
        await Page.Locator(".sms-demo__who").WaitForAsync();
    }

    /// <summary>What this browser keeps, its cookies among it, for another one.</summary>
    public Task<string> StateAsync() => _context.StorageStateAsync();

    /// <summary>Waits until the address within the site is as expected and the page has been read.</summary>
    public async Task ArrivesAtAsync(Func<string, bool> isExpected)
    {
        for (var started = Stopwatch.GetTimestamp(); !isExpected(Here) || await Page.EvaluateAsync<string>("document.readyState") != "complete"; await Task.Delay(50))
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                Assert.Fail($"Still at {Here}. {string.Join(' ', await Page.Locator(".sms-errors").AllInnerTextsAsync())}");
            }
        }
    }

    /// <summary>Opens a dossier as a person would: fills in the form and sends it. Ends where participants are chosen.</summary>
    /// <returns>The dossier's address.</returns>
    public async Task<string> OpenDossierAsync(string title, string referenceDate)
    {
        await GoAsync("/dossiers/nieuw");
        await Page.FillAsync("input[name=Title]", title);
        await Page.FillAsync("input[name=ReferenceDate]", referenceDate);
        await Page.ClickAsync("main form[method=post] button[type=submit]");
        await ArrivesAtAsync(here => here.EndsWith("/deelnemers", StringComparison.Ordinal));
        return Here[..Here.LastIndexOf('/')];
    }

    /// <summary>Takes part: chooses the municipalities with these codes and saves. Ends on the dossier's page.</summary>
    public async Task ChooseParticipantsAsync(string dossier, params string[] codes)
    {
        await GoAsync($"{dossier}/deelnemers?kies={string.Join('.', codes)}");
        await Page.ClickAsync("button[name=Vastleggen]");
        await ArrivesAtAsync(here => here.Split('?')[0] == dossier);
    }

    /// <summary>Adds a contribution of one's own organisation. Ends on its page.</summary>
    public async Task ContributeAsync(string dossier, string title, string text)
    {
        await GoAsync($"{dossier}/inbreng/nieuw");
        await Page.FillAsync("input[name=Title]", title);
        await Page.FillAsync("textarea[name=Text]", text);
        await Page.ClickAsync("main form[method=post] button.nl-button--primary");
        await ArrivesAtAsync(here => here.StartsWith($"{dossier}/inbreng/", StringComparison.Ordinal) && !here.Contains("nieuw", StringComparison.Ordinal));
    }

    /// <summary>The address that a link with this text leads to.</summary>
    public async Task<string> FindAsync(string path, string text)
    {
        await GoAsync(path);
        return await Page.Locator("main a").Filter(new() { HasText = text }).First.GetAttributeAsync("href") ?? throw new InvalidOperationException($"{path} has no link {text}.");
    }

    /// <summary>Seals a version of a dossier's business case and objects to its first assumption.</summary>
    public async Task VersionAndObjectAsync(string dossier)
    {
        await GoAsync($"{dossier}/businesscase/versies");
        await Page.FillAsync("input[name=Title]", "Voor de stuurgroep");
        await Page.ClickAsync("form:has(input[name=Title]) button[type=submit]");
        await ArrivesAtAsync(here => here.Contains("/businesscase/versies/1", StringComparison.Ordinal));
        await GoAsync($"{dossier}/businesscase/bezwaren/nieuw");
        await Page.SelectOptionAsync("select[name=Assumption]", new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await Page.FillAsync("textarea[name=Text]", "Wij kennen een hoger getal.");
        await Page.ClickAsync("form:has(textarea[name=Text]) button[type=submit]");
        await ArrivesAtAsync(here => here.Contains("/businesscase/bezwaren/", StringComparison.Ordinal) && !here.Contains("nieuw", StringComparison.Ordinal));
    }

    /// <summary>Makes a key of a dossier's own, adopts one and fills in two years.</summary>
    public async Task ShareAsync(string dossier)
    {
        await GoAsync($"{dossier}/kostenverdeling/nieuwe-sleutel");
        await Page.FillAsync("input[name=name]", "Basis plus inwoners");
        await Page.ClickAsync("main form[method=post] button.nl-button--primary");
        await ArrivesAtAsync(here => here.Split('?')[0] == $"{dossier}/kostenverdeling");
        await GoAsync($"{dossier}/kostenverdeling/vastleggen");
        await Page.FillAsync("input[name=Title]", "Ontwerpbesluit");
        await Page.ClickAsync("main form[method=post] button.nl-button--primary");
        await ArrivesAtAsync(here => here.EndsWith("/kostenverdeling/vastgelegd/1", StringComparison.Ordinal));
        await KeepYearAsync(dossier, 2025, "950000");
        await KeepYearAsync(dossier, 2026, "");
    }

    private async Task KeepYearAsync(string dossier, int year, string actual)
    {
        await GoAsync($"{dossier}/kostenverdeling/jaren/nieuw");
        foreach (var (name, value) in new[] { ("year", $"{year}"), ("budget", "1000000"), ("actual", actual), ("reserveBefore", "10000"), ("rule.reservePercent", "3"), ("rule.chargePercent", "5") })
        {
            await Page.FillAsync($"input[name='{name}']", value);
        }

        await Page.ClickAsync("button[name=fill]");
        await Page.Locator("input[name^='advances.'][value]:not([value=''])").First.WaitForAsync();
        await Page.ClickAsync("main form[method=post] button.nl-button--primary");
        await ArrivesAtAsync(here => here.EndsWith($"/kostenverdeling/jaren/{year}", StringComparison.Ordinal));
    }

    /// <summary>Sets a password and an authenticator app for one's own account.</summary>
    public async Task TakePasswordAsync(string password)
    {
        await GoAsync("/account/wachtwoord");
        await Page.FillAsync("input[name=Password]", password);
        await Page.FillAsync("input[name=Code]", await Authenticator.CodeAsync(this));
        await Page.PressAsync("input[name=Code]", "Enter");
        await Page.Locator(".sms-codes code").First.WaitForAsync();
    }

    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, Height);

    /// <summary>What stands wider than the window, outside a frame that scrolls by itself; empty when the page does not scroll sideways.</summary>
    public async Task<IReadOnlyList<string>> TooWideAsync() => await Page.EvaluateAsync<string[]>(
        """
        () => {
            const room = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= room) {
                return [];
            }
            const scrolls = element => element && element !== document.documentElement
                && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
            const reach = element => Math.max(element.getBoundingClientRect().right, element.getBoundingClientRect().left + element.scrollWidth);
            const wide = [...document.querySelectorAll('body *')]
                .filter(element => element.checkVisibility() && reach(element) > room + 1 && !scrolls(element.parentElement));
            return [`page ${document.documentElement.scrollWidth} px`, ...wide.slice(-5).map(element => element.cloneNode(false).outerHTML)];
        }
        """);

    /// <summary>Photographs take as long as the checks; they are made when somebody wants to look at them.</summary>
    public async Task PhotographAsync(string name)
    {
        if (!Album.IsWanted)
        {
            return;
        }

        var width = (await Page.EvaluateAsync<int>("window.innerWidth")).ToString(CultureInfo.InvariantCulture);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Album.Folder, $"{name}-{width}.png"), FullPage = true });
    }

    /// <summary>Somebody who looked at a page looks at another one, with the same cookies; making a browser anew takes as long as the page.</summary>
    /// <param name="width">Of the window.</param>
    /// <param name="rest">Takes the visitor when this look is over; false when there is no place.</param>
    public async Task<Visitor> LookAsync(int width, Func<Visitor, bool> rest)
    {
        _rest = null;
        await Page.EmulateMediaAsync(new() { Media = Media.Null });
        await ResizeAsync(width);
        _faults.Clear();
        _rest = rest;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_rest?.Invoke(this) != true)
        {
            await _context.CloseAsync();
        }
    }

    private void Note(bool condition, string fault)
    {
        if (condition)
        {
            _faults.Add(fault);
        }
    }

    private void NoteRequest(string address)
    {
        var target = new Uri(address);
        Note(target.Scheme is not ("data" or "blob") && target.Authority != _site.Authority, $"request to another host: {address}");
    }
}
