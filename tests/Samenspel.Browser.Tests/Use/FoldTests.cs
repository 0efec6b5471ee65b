using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>A folded table is whole on paper, and stays open when the page recomputes.</summary>
public sealed class FoldTests(SiteInBrowser site)
{
    private const string Row = "#drempel-tabel tbody tr:first-child";

    [Fact]
    public async Task Fold_IsClosedOnTheScreenAndWholeOnPaper()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);

        Assert.Equal(0, await HeightAsync(visitor));
        await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await HeightAsync(visitor) > 0, "The table is not on paper.");
    }

    [Fact]
    public async Task Part_OfADossier_HasItsNameOnPaper()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);
        var name = visitor.Page.Locator("main p.sms-print-only", new() { HasText = "IT-beheer Drechtsteden 2004" });

        Assert.False(await name.IsVisibleAsync());
        await visitor.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await name.IsVisibleAsync());
    }

    [Fact]
    public async Task Fold_ThatStandsOpen_StaysOpenWhenThePageRecomputes()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);
        await visitor.Page.ClickAsync("#drempel-tabel > summary");
        Assert.True(await HeightAsync(visitor) > 0);
        var before = await visitor.Page.InnerTextAsync(".ol-pair");

        await visitor.Page.CheckAsync("input[type=checkbox][value=dordrecht]");

        await visitor.Page.WaitForFunctionAsync("before => document.querySelector('.ol-pair').innerText !== before", before);
        Assert.True(await HeightAsync(visitor) > 0, "The table was folded again.");
        Assert.Empty(visitor.Faults);
    }

    private static async Task OpenAsync(Visitor visitor)
    {
        await visitor.GoAsync("/dossiers");
        await visitor.Page.ClickAsync("main a:has-text('Drechtsteden')");
        await visitor.Page.ClickAsync("a[href$='/businesscase'] >> nth=0");
        await visitor.Page.WaitForSelectorAsync(".ol-pair");
    }

    // What is folded away is skipped by the layout.
    private static Task<double> HeightAsync(Visitor visitor) =>
        visitor.Page.EvaluateAsync<double>("row => { const one = document.querySelector(row); return one.checkVisibility() ? one.getBoundingClientRect().height : 0; }", Row);
}
