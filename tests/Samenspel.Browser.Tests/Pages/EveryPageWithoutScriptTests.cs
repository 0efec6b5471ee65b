using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Pages;

/// <summary>Every page in a browser that runs no script.</summary>
public sealed class EveryPageWithoutScriptTests(SiteInBrowser site)
{
    public static TheoryData<string> Templates() => [.. SiteMap.Templates];

    [Theory, MemberData(nameof(Templates))]
    public async Task Page_WithoutScript_ShowsItsTextAndHasNoDeadControls(string template)
    {
        foreach (var (path, person) in site.Map[template])
        {
            await using var visitor = await site.LookAsync(script: false, person: person);

            await visitor.GoAsync(path);

            Assert.Equal(1, await visitor.Page.Locator("h1:visible").CountAsync());
            Assert.True((await visitor.Page.InnerTextAsync("main")).Length > 40, "The page shows hardly anything.");
            Assert.Empty(await visitor.OuterHtmlAsync("button:not([type=submit]), button[type=submit]:not(form button):not([form])"));
            Assert.Empty(await visitor.OuterHtmlAsync("form:has(input:not([type=hidden]), select, textarea):not(:has(button[type=submit]))"));
            Assert.Empty(await visitor.OuterHtmlAsync("main [hidden], a:not([href]):not(svg a)"));
        }
    }
}
