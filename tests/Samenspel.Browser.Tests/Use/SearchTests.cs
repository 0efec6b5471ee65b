using Microsoft.Playwright;
using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>One box finds everything, while typing and on Enter.</summary>
public sealed class SearchTests(SiteInBrowser site)
{
    private const string Box = ".sms-topbar__tools input[type=search]";
    private const string Option = ".sms-topbar__tools [role=option]";

    [Fact]
    public async Task Typing_AnOldName_SuggestsItsSuccessor()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/hulp");

        await visitor.Page.Locator(Box).PressSequentiallyAsync("'s-gravend");

        await SuggestedAsync(visitor, "'s-gravend");
        Assert.Equal("'s-Gravendeelopgegaan in Hoeksche Waard in 2007", await visitor.Page.TextContentAsync(Option));
        Assert.Equal("true", await visitor.Page.GetAttributeAsync(Box, "aria-expanded"));
        await visitor.AssertAccessibleAsync();
        await visitor.PhotographAsync("suggestions");
    }

    [Fact]
    public async Task Arrows_ChooseASuggestionAndEscapeClosesTheList()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/hulp");
        await visitor.Page.Locator(Box).PressSequentiallyAsync("dord");
        await SuggestedAsync(visitor, "dord");
        var count = await visitor.Page.Locator(Option).CountAsync();

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(0, await ChosenAsync(visitor));
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(count - 1, await ChosenAsync(visitor));
        await visitor.Page.Keyboard.PressAsync("Escape");
        Assert.False(await visitor.Page.IsVisibleAsync(Option));
        Assert.Equal("dord", await visitor.Page.InputValueAsync(Box));

        await visitor.Page.Keyboard.PressAsync("r");
        await SuggestedAsync(visitor, "dordr");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ArrivesAtAsync(here => here.Contains("/gemeenten/GM0505", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enter_LeadsToThePageWithResults_WithAndWithoutScript(bool script)
    {
        await using var visitor = await site.VisitAsync(script: script);
        await visitor.GoAsync("/hulp");
        await visitor.Page.FillAsync(Box, "'s-Gravendeel");

        await visitor.Page.PressAsync(Box, "Enter");

        await visitor.ArrivesAtAsync(here => here.Contains("/zoeken?", StringComparison.Ordinal));
        var hit = visitor.Page.Locator(".sms-hits li").First;
        Assert.Contains("opgegaan in Hoeksche Waard", await hit.TextContentAsync(), StringComparison.Ordinal);
        if (script)
        {
            await visitor.AssertAccessibleAsync();
        }
    }

    [Theory]
    [InlineData("/zoeken?zoek=qqqqzz")]
    [InlineData("/gemeenten?zoek=qqqqzz")]
    [InlineData("/samenwerkingsverbanden?zoek=qqqqzz")]
    [InlineData("/dossiers?zoek=qqqqzz")]
    [InlineData("/zoeken?zoek=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Search_ThatFindsNothing_SaysSoAndIsAccessible(string path)
    {
        await using var visitor = await site.VisitAsync(width: 320);

        await visitor.GoAsync(path);

        Assert.Equal(0, await visitor.Page.Locator(".sms-hits li").CountAsync());
        Assert.Empty(await visitor.TooWideAsync());
        await visitor.AssertAccessibleAsync();
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Answer_ThatComesAfterLeavingTheBox_DoesNotOpenTheList()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/hulp");
        var asked = new TaskCompletionSource();
        var left = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/*zoek=dord*", async route =>
        {
            asked.SetResult();
            await left.Task;
            await route.ContinueAsync();
        });
        // All letters at once: an answer for fewer letters would rightly open the list before.
        await visitor.Page.FillAsync(Box, "dord");
        await asked.Task;

        await visitor.Page.ClickAsync("h1");
        left.SetResult();

        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.False(await visitor.Page.IsVisibleAsync(Option));
    }

    /// <summary>Until the list holds the answer for these letters; one for fewer letters may have come before.</summary>
    private static Task<IElementHandle?> SuggestedAsync(Visitor visitor, string letters) =>
        visitor.Page.WaitForSelectorAsync($".sms-suggest[data-for=\"{letters}\"] [role=option]");

    private static async Task<int> ChosenAsync(Visitor visitor) => await visitor.Page.EvaluateAsync<int>(
        $$"""
        () => {
            const options = [...document.querySelectorAll('{{Option}}')];
            const chosen = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
            return options[chosen]?.id === document.querySelector('{{Box}}').getAttribute('aria-activedescendant') ? chosen : -1;
        }
        """);
}
