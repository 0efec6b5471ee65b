using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(SiteInBrowser site)
{
    private const string Focused = "document.activeElement";

    [Fact]
    public async Task Tab_First_ReachesTheSkipLinkThatLeadsToTheText()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/dossiers");

        await visitor.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("Naar de inhoud", await visitor.Page.EvaluateAsync<string>($"{Focused}.textContent.trim()"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>($"{Focused}.getBoundingClientRect().bottom > 10 && {Focused}.getBoundingClientRect().left >= 0"), "The skip link is not shown.");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>($"document.querySelector('main').contains({Focused})"), "The next stop is not in the text.");
    }

    [Theory]
    [InlineData("/dossiers/nieuw", 1280)]
    [InlineData("/onderdelen", 1280)]
    [InlineData("/onderdelen", 390)]
    public async Task Tab_ThroughAPage_ShowsTheFocusAtEveryStop(string path, int width)
    {
        await using var visitor = await site.VisitAsync(width: width, person: People.Lead);
        await visitor.GoAsync(path);
        var unseen = new List<string>();
        var stops = 0;
        for (; stops < 150; stops++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var state = await visitor.Page.EvaluateAsync<string>(
                """
                () => {
                    const at = document.activeElement;
                    if (!at || at === document.body) {
                        return 'end';
                    }
                    const style = getComputedStyle(at);
                    const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
                        || (at.closest('svg') && getComputedStyle(at.querySelector('path') ?? at).strokeWidth !== '0px');
                    const box = at.getBoundingClientRect();
                    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 10));
                    const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                    return ring && seen ? '' : `${at.cloneNode(false).outerHTML} ring ${ring} seen ${seen} ${top?.localName}`;
                }
                """);
            if (state == "end")
            {
                break;
            }

            if (state.Length > 0)
            {
                unseen.Add(state);
            }
        }

        Assert.True(stops > 10, $"Only {stops} stops: the page cannot be walked with Tab.");
        Assert.Empty(unseen);
    }

    [Fact]
    public async Task Menu_OnANarrowScreen_OpensAndLeadsOn()
    {
        await using var visitor = await site.VisitAsync(width: 390);
        await visitor.GoAsync("/hulp");
        Assert.False(await visitor.Page.IsVisibleAsync(".sms-mainnav a"));
        await visitor.Page.FocusAsync(".sms-menu summary");

        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.Locator(".sms-menu a[href='/dossiers']").WaitForAsync();
        Assert.Empty(await visitor.TooWideAsync());
        await visitor.AssertAccessibleAsync();
        await visitor.PhotographAsync("menu");
        await visitor.Page.FocusAsync(".sms-menu a[href='/dossiers']");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ArrivesAtAsync(here => here.Contains("/dossiers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_SentWithFaults_PutsTheFocusOnTheSummaryThatLeadsToTheField()
    {
        await using var visitor = await site.VisitAsync(person: People.Lead);
        await visitor.GoAsync("/dossiers/nieuw");
        await visitor.Page.FillAsync("input[name=Title]", "");
        await visitor.Page.FillAsync("input[name=ReferenceDate]", "morgen");

        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.Locator(".sms-errors").WaitForAsync();
        Assert.True(await visitor.Page.EvaluateAsync<bool>($"document.querySelector('.sms-errors').parentElement.contains({Focused}) && {Focused} !== document.body"), "The summary has no focus.");
        Assert.Equal("morgen", await visitor.Page.InputValueAsync("input[name=ReferenceDate]"));
        await visitor.AssertAccessibleAsync();
        await visitor.PhotographAsync("form-with-faults");
        await visitor.Page.ClickAsync(".sms-errors a >> nth=0");
        Assert.Equal("Title", await visitor.Page.EvaluateAsync<string>($"{Focused}.name"));
    }
}
