using System.Globalization;
using Microsoft.Playwright;
using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>Zoom, move and hover on the map of the parts page.</summary>
public sealed class MapTests(SiteInBrowser site)
{
    private const string Frame = "sms-map >> nth=0";

    [Fact]
    public async Task Buttons_ZoomMoveAndShowTheWholeAgain()
    {
        await using var visitor = await site.VisitAsync();
        var map = await OpenAsync(visitor);

        await map.Locator(".sms-map-zoom-in").ClickAsync();
        await map.Locator(".sms-map-zoom-in").ClickAsync();
        var (x, _, zoom) = await ViewAsync(map);
        Assert.Equal(2.56, zoom, 2);
        await map.Locator(".sms-map-right").ClickAsync();
        Assert.True((await ViewAsync(map)).X < x, "The map did not move.");
        await map.Locator(".sms-map-reset").ClickAsync();

        Assert.Equal((0, 0, 1), await ViewAsync(map));
        Assert.Equal("true", await map.Locator(".sms-map-zoom-out").GetAttributeAsync("aria-disabled"));
    }

    [Fact]
    public async Task Keys_ZoomAndMoveAndKeepTheFocus()
    {
        await using var visitor = await site.VisitAsync();
        var map = await OpenAsync(visitor);
        await map.Locator(".sms-map-zoom-in").FocusAsync();

        await visitor.Page.Keyboard.PressAsync("+");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        var (_, y, zoom) = await ViewAsync(map);
        Assert.Equal(1.6, zoom, 2);
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        Assert.True((await ViewAsync(map)).Y > y, "The map did not move up.");
        await visitor.Page.Keyboard.PressAsync("0");

        Assert.Equal((0, 0, 1), await ViewAsync(map));
        Assert.True(await map.Locator(".sms-map-zoom-in").EvaluateAsync<bool>("button => button === document.activeElement"), "The focus was lost.");
    }

    [Fact]
    public async Task Hover_ShowsWhatTheMunicipalityIs()
    {
        await using var visitor = await site.VisitAsync();
        var map = await OpenAsync(visitor);
        var area = map.Locator(".sms-map-area[data-tip*='Groningen']").First;

        await area.HoverAsync(new() { Force = true });

        var tip = map.Locator(".sms-map-tip");
        await tip.WaitForAsync();
        Assert.StartsWith(await area.GetAttributeAsync("data-tip") ?? "-", await tip.TextContentAsync(), StringComparison.Ordinal);
        await visitor.Page.Mouse.MoveAsync(5, 5);
        await tip.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Wheel_ScrollsThePageAndZoomsOnlyWithCtrl()
    {
        await using var visitor = await site.VisitAsync();
        var map = await OpenAsync(visitor);
        await map.Locator("svg.sms-map").HoverAsync(new() { Force = true });

        await visitor.Page.Mouse.WheelAsync(0, 120);
        await map.Locator(".sms-map-hint").WaitForAsync();
        Assert.Equal((0, 0, 1), await ViewAsync(map));
        await visitor.Page.Keyboard.DownAsync("Control");
        await map.Locator("svg.sms-map").HoverAsync(new() { Force = true });
        await visitor.Page.Mouse.WheelAsync(0, -120);
        await visitor.Page.Keyboard.UpAsync("Control");

        await visitor.Page.WaitForFunctionAsync("() => !document.querySelector('sms-map .sms-map-view').getAttribute('transform').endsWith('scale(1)')");
        Assert.Empty(visitor.Faults);
    }

    private static async Task<ILocator> OpenAsync(Visitor visitor)
    {
        await visitor.GoAsync("/onderdelen");
        var map = visitor.Page.Locator(Frame);
        await map.Locator(".sms-map-controls").WaitForAsync();
        await map.ScrollIntoViewIfNeededAsync();
        return map;
    }

    private static async Task<(double X, double Y, double Zoom)> ViewAsync(ILocator map)
    {
        var transform = await map.Locator(".sms-map-view").GetAttributeAsync("transform") ?? "";
        var numbers = transform.Split(["translate(", ",", ") scale(", ")"], StringSplitOptions.RemoveEmptyEntries);
        return (Read(numbers[0]), Read(numbers[1]), Read(numbers[2]));
    }

    private static double Read(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
