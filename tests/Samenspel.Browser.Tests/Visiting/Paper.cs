namespace Samenspel.Browser.Tests.Visiting;

/// <summary>What is looked at on a page as it lies before us.</summary>
internal static class Paper
{
    private const string Controls = "nav, .sms-menu, .sms-search, .sms-topbar__lang, .nl-button, .sms-map-controls, .nl-skip-link, .sms-pager, .sms-demo a";

    /// <summary>A4 between the margins of the print style: 180 mm at 96 pixels an inch.</summary>
    public const int Width = 680;

    /// <summary>The elements that match, without what is in them.</summary>
    public static Task<string[]> OuterHtmlAsync(this Visitor visitor, string selector) =>
        visitor.Page.EvalOnSelectorAllAsync<string[]>(selector, "found => found.map(element => element.cloneNode(false).outerHTML)");

    /// <summary>Shows the page that is open as it is printed.</summary>
    /// <returns>Controls that are printed, what is cut off, and the strip of the demonstration when it is not there.</returns>
    public static async Task<IReadOnlyList<string>> FaultsOnPaperAsync(this Visitor visitor)
    {
        await visitor.ResizeAsync(Width);
        await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        return
        [
            .. (await visitor.VisibleAsync(Controls)).Select(one => $"on paper, a control: {one}"),
            .. (await visitor.CutOffAsync()).Select(one => $"on paper, cut off: {one}"),
            .. await visitor.Page.Locator(".sms-demo:visible").CountAsync() == 1 ? Array.Empty<string>() : ["on paper, the strip of the demonstration is not there"],
        ];
    }

    public static Task<string[]> VisibleAsync(this Visitor visitor, string selector) => visitor.Page.EvalOnSelectorAllAsync<string[]>(
        selector, "found => found.filter(element => element.checkVisibility({ visibilityProperty: true })).map(element => element.cloneNode(false).outerHTML)");

    /// <summary>What sticks out of the sheet, or out of a frame that scrolls on a screen and cannot on paper.</summary>
    public static Task<string[]> CutOffAsync(this Visitor visitor) => visitor.Page.EvaluateAsync<string[]>(
        """
        () => {
            const room = document.documentElement.clientWidth;
            const seen = [...document.querySelectorAll('main, main *:not(svg *)')]
                .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sms-vh'));
            return seen
                .filter(element => element.getBoundingClientRect().right > room + 1
                    || (getComputedStyle(element).overflowX !== 'visible' && element.localName !== 'svg' && element.localName !== 'input' && element.scrollWidth > element.clientWidth + 1))
                .slice(0, 5)
                .map(element => `${element.cloneNode(false).outerHTML} to ${Math.round(element.getBoundingClientRect().right)} of ${room} px`);
        }
        """);
}
