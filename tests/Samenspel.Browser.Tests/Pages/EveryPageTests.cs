using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Pages;

/// <summary>What holds for every page, found from the routes, in both languages and at the widths of the design.</summary>
public sealed class EveryPageTests(SiteInBrowser site)
{
    private const int Wide = 1280;
    private const int Narrow = 390;
    private static readonly int[] Widths = [1024, 768, 320];

    public static TheoryData<string> Templates() => [.. SiteMap.Templates];

    public static TheoryData<string, string> TemplatesAndLanguages()
    {
        var all = new TheoryData<string, string>();
        foreach (var template in SiteMap.Templates)
        {
            all.Add(template, "nl");
            all.Add(template, "en");
        }

        return all;
    }

    [Theory, MemberData(nameof(TemplatesAndLanguages))]
    public async Task Page_IsAccessibleFitsEveryWidthAndKeepsToItself(string template, string language)
    {
        foreach (var opening in site.Map[template])
        {
            await CheckAsync(template, language, opening);
        }
    }

    [Theory, MemberData(nameof(Templates))]
    public async Task Page_WithoutScript_ShowsItsTextAndHasNoDeadControls(string template)
    {
        foreach (var (path, person) in site.Map[template])
        {
            await using var visitor = await site.VisitAsync(script: false, person: person);

            await visitor.GoAsync(path);

            Assert.Equal(1, await visitor.Page.Locator("h1:visible").CountAsync());
            Assert.True((await visitor.Page.InnerTextAsync("main")).Length > 40, "The page shows hardly anything.");
            Assert.Empty(await visitor.OuterHtmlAsync("button:not([type=submit]), button[type=submit]:not(form button):not([form])"));
            Assert.Empty(await visitor.OuterHtmlAsync("form:has(input:not([type=hidden]), select, textarea):not(:has(button[type=submit]))"));
            Assert.Empty(await visitor.OuterHtmlAsync("main [hidden], a:not([href]):not(svg a)"));
        }
    }

    [Theory, MemberData(nameof(Templates))]
    public async Task Page_OnPaper_HasNoControlsAndNothingIsCutOff(string template)
    {
        foreach (var (path, person) in site.Map[template])
        {
            await using var visitor = await site.VisitAsync(width: Paper.Width, person: person);
            await visitor.GoAsync(path);

            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

            Assert.Empty(await visitor.VisibleAsync("nav, .sms-menu, .sms-search, .sms-topbar__lang, .nl-button, .sms-map-controls, .nl-skip-link, .sms-pager, .sms-demo a"));
            Assert.Equal(1, await visitor.Page.Locator(".sms-demo:visible").CountAsync());
            Assert.Empty(await visitor.CutOffAsync());
            await visitor.PhotographAsync($"{Album.NameOf(template)}{Album.As(person)}-paper");
        }
    }

    private async Task CheckAsync(string template, string language, Opening opening)
    {
        await using var visitor = await site.VisitAsync(language, person: opening.Person);
        var faults = new List<string>();

        var answer = await visitor.GoAsync(opening.Path);
        Assert.Equal(ExpectedStatus(template), answer.Status);
        Assert.Equal(language, await visitor.Page.GetAttributeAsync("html", "lang"));
        foreach (var width in (int[])[Narrow, .. Widths, Wide])
        {
            await visitor.ResizeAsync(width);
            faults.AddRange((await visitor.TooWideAsync()).Select(fault => $"{width} px wide: {fault}"));
            if (width is Narrow or Wide)
            {
                await visitor.PhotographAsync($"{Album.NameOf(template)}{Album.As(opening.Person)}-{language}");

                // Tables and explanations that are folded away count too.
                await visitor.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
                faults.AddRange((await visitor.ViolationsAsync()).Select(fault => $"{width} px: {fault}"));
                await visitor.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = false)");
            }
        }

        faults.AddRange(visitor.Faults.Where(fault => answer.Ok || !fault.Contains("status of 404", StringComparison.Ordinal)));
        Assert.True(faults.Count == 0, $"{visitor.Here} ({language}, {opening.Person ?? "visitor"})\n{string.Join('\n', faults)}");
    }

    // A link of a message that does not work any more is answered with a page that helps on.
    private static int ExpectedStatus(string template) => template.StartsWith("/fout/", StringComparison.Ordinal)
        || (template.EndsWith("/{Token}", StringComparison.Ordinal) && !template.StartsWith("/account/", StringComparison.Ordinal)) ? 404 : 200;
}
