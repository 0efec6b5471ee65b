using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>What if somebody does not take part: recomputed while one ticks, or with a button when there is no script.</summary>
public sealed class BusinessCaseTests(SiteInBrowser site)
{
    private const string Papendrecht = "sms-live input[value=papendrecht]";

    [Fact]
    public async Task Tick_RecomputesWithoutLeavingThePageAndTheAddressCanBeShared()
    {
        await using var visitor = await site.VisitAsync();
        await OpenDrechtstedenAsync(visitor);
        var before = await visitor.Page.InnerTextAsync("#kern");
        Assert.Contains("1.763.100", before, StringComparison.Ordinal);
        await visitor.Page.EvaluateAsync("window.samePage = true");

        await visitor.Page.CheckAsync(Papendrecht);

        await visitor.Page.WaitForFunctionAsync("before => document.getElementById('kern').innerText !== before", before);
        Assert.True(await visitor.Page.EvaluateAsync<bool?>("window.samePage"), "The page was loaded again.");
        await visitor.ArrivesAtAsync(here => here.Contains("zonder=papendrecht", StringComparison.Ordinal));
        Assert.True(await visitor.Page.EvaluateAsync<bool>($"document.activeElement === document.querySelector('{Papendrecht}')"), "The focus was lost.");
        var live = await visitor.Page.InnerTextAsync("#kern");
        await visitor.AssertAccessibleAsync();
        await visitor.PhotographAsync("business-case-without-papendrecht");
        await visitor.Page.ReloadAsync();
        Assert.Equal(live, await visitor.Page.InnerTextAsync("#kern"));

        await visitor.Page.UncheckAsync(Papendrecht);
        await visitor.Page.WaitForFunctionAsync("before => document.getElementById('kern').innerText === before", before);
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Tick_WithoutScript_RecomputesWithTheButton()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await OpenDrechtstedenAsync(visitor);
        var before = await visitor.Page.InnerTextAsync("#kern");

        await visitor.Page.CheckAsync(Papendrecht);
        await visitor.Page.ClickAsync("sms-live button[type=submit]");

        await visitor.ArrivesAtAsync(here => here.Contains("zonder=papendrecht", StringComparison.Ordinal));
        Assert.NotEqual(before, await visitor.Page.InnerTextAsync("#kern"));
        Assert.True(await visitor.Page.IsCheckedAsync(Papendrecht), "What was ticked is forgotten.");
    }

    private static async Task OpenDrechtstedenAsync(Visitor visitor)
    {
        await visitor.GoAsync("/dossiers");
        await visitor.Page.ClickAsync("main a:has-text('Drechtsteden')");
        await visitor.Page.ClickAsync("a[href$='/businesscase'] >> nth=0");
        await visitor.Page.WaitForSelectorAsync("#kern");
    }
}
