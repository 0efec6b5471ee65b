using System.Globalization;
using Microsoft.Playwright;
using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>The network: pulled apart or on the map, pointing at somebody, another year.</summary>
public sealed class NetworkTests(SiteInBrowser site)
{
    private const string Weert = ".sms-net-node:has([data-tip^='Weert'])";

    [Fact]
    public async Task Buttons_PullTheNetworkApartAndPutItBackOnTheMap()
    {
        await using var visitor = await site.VisitAsync();
        var page = await OpenAsync(visitor);
        var apart = await page.Locator(Weert).GetAttributeAsync("transform");

        await page.GetByRole(AriaRole.Button, new() { Name = "Op de kaart" }).ClickAsync();
        var onMap = await page.Locator(Weert).GetAttributeAsync("transform");
        Assert.NotEqual(apart, onMap);
        Assert.Equal("true", await page.GetByRole(AriaRole.Button, new() { Name = "Op de kaart" }).GetAttributeAsync("aria-pressed"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Uit elkaar" }).ClickAsync();

        Assert.Equal(apart, await page.Locator(Weert).GetAttributeAsync("transform"));
    }

    [Fact]
    public async Task Network_OpenedTwice_LooksTheSame()
    {
        await using var visitor = await site.VisitAsync();
        var first = await (await OpenAsync(visitor)).Locator(Weert).GetAttributeAsync("transform");
        var second = await (await OpenAsync(visitor)).Locator(Weert).GetAttributeAsync("transform");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Pointing_LightsWhoBelongsToIt()
    {
        await using var visitor = await site.VisitAsync();
        var page = await OpenAsync(visitor);

        await page.Locator($"{Weert} .sms-net-dot").HoverAsync(new() { Force = true });

        // Seven municipalities and their partnership.
        await Assertions.Expect(page.Locator(".sms-net-node.is-lit")).ToHaveCountAsync(8);
        await page.Mouse.MoveAsync(5, 5);
        await Assertions.Expect(page.Locator(".sms-net-node.is-lit")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Names_DoNotLieOnEachOther()
    {
        await using var visitor = await site.VisitAsync();
        var page = await OpenAsync(visitor);

        Assert.Equal(0, await page.EvaluateAsync<int>("""
            () => {
              const boxes = [...document.querySelectorAll(".sms-net-names g:not(.is-hidden) text")].map(one => one.getBoundingClientRect());
              const meet = (a, b) => a.left + 3 < b.right && b.left + 3 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
              return boxes.filter((a, i) => boxes.slice(i + 1).some(b => meet(a, b))).length;
            }
            """));
        Assert.InRange(await page.Locator(".sms-net-names g:not(.is-hidden)").CountAsync(), 20, 120);
    }

    [Fact]
    public async Task Year_MovedWithAKey_ShowsThatYearWithoutLoadingThePage()
    {
        await using var visitor = await site.VisitAsync();
        var page = await OpenAsync(visitor);
        await page.EvaluateAsync("() => { window.stayed = true; }");

        var slider = page.Locator("input[type=range][name=jaar]");
        var year = int.Parse(await slider.GetAttributeAsync("max") ?? "", CultureInfo.InvariantCulture) - 1;
        await slider.PressAsync("ArrowLeft");

        await Assertions.Expect(page.Locator("#veranderd")).ToHaveTextAsync($"Veranderd in {year}");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed === true"));
        Assert.Contains($"jaar={year}", page.Url, StringComparison.Ordinal);
    }

    private static async Task<IPage> OpenAsync(Visitor visitor)
    {
        await visitor.GoAsync("/netwerk");
        await visitor.Page.Locator(".sms-net--apart").WaitForAsync();
        return visitor.Page;
    }
}
