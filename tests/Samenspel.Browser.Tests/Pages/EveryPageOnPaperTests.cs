using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Pages;

/// <summary>Every page as it is printed.</summary>
public sealed class EveryPageOnPaperTests(SiteInBrowser site)
{
    public static TheoryData<string> Templates() => [.. SiteMap.Templates];

    [Theory, MemberData(nameof(Templates))]
    public async Task Page_OnPaper_HasNoControlsAndNothingIsCutOff(string template)
    {
        foreach (var (path, person) in site.Map[template])
        {
            await using var visitor = await site.LookAsync(width: Paper.Width, person: person);
            await visitor.GoAsync(path);

            await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

            Assert.Empty(await visitor.VisibleAsync("nav, .sms-menu, .sms-search, .sms-topbar__lang, .nl-button, .sms-map-controls, .nl-skip-link, .sms-pager, .sms-demo a"));
            Assert.Equal(1, await visitor.Page.Locator(".sms-demo:visible").CountAsync());
            Assert.Empty(await visitor.CutOffAsync());
            await visitor.PhotographAsync($"{Album.NameOf(template)}{Album.As(person)}-paper");
        }
    }
}
