using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>Trying other assumptions while sliding, and following a long computation.</summary>
public sealed class TrialTests(SiteInBrowser site)
{
    private const string Longest = "sms-trial input[name='delayMonths.high']";
    private const string Slider = ".ol-number:has(input[name='delayMonths.high']) input[type=range]";

    [Fact]
    public async Task Slider_RecomputesInPlaceAndTheAddressCanBeShared()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);
        var before = await visitor.Page.InnerTextAsync(".ol-pair");
        await visitor.Page.EvaluateAsync("window.samePage = true");

        await SlideAsync(visitor, "30");

        await visitor.Page.WaitForFunctionAsync("before => document.querySelector('.ol-pair').innerText !== before", before);
        Assert.Equal("30", await visitor.Page.InputValueAsync(Longest));
        Assert.True(await visitor.Page.EvaluateAsync<bool?>("window.samePage"), "The page was loaded again.");
        await visitor.ArrivesAtAsync(here => here.Contains("delayMonths.high=30", StringComparison.Ordinal));
        Assert.Contains("Dit is een proef.", await visitor.Page.InnerTextAsync("#kern"), StringComparison.Ordinal);
        await visitor.AssertAccessibleAsync();
        await visitor.PhotographAsync("business-case-trial");
        var live = await visitor.Page.InnerTextAsync("#kern");
        await visitor.Page.ReloadAsync();
        Assert.Equal(live, await visitor.Page.InnerTextAsync("#kern"));
        Assert.Empty(visitor.Faults);
    }

    [Fact]
    public async Task Sliding_AsksOneAtATimeAndTheLastValueComesLast()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);
        var (asked, now, most) = (new List<string>(), 0, 0);
        var gate = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/businesscase?*", async route =>
        {
            asked.Add(route.Request.Url);
            most = Math.Max(most, Interlocked.Increment(ref now));
            await gate.Task;
            await route.ContinueAsync();
            Interlocked.Decrement(ref now);
        });

        foreach (var months in Enumerable.Range(19, 12))
        {
            await SlideAsync(visitor, $"{months}");
        }

        gate.SetResult();
        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('#kern').innerText.includes('hoogst: 30')");

        // Twelve movements while the first question was on its way: that one, and one more for where the slider came to rest.
        Assert.Equal(2, asked.Count);
        Assert.Equal(1, most);
        Assert.Equal("2", await visitor.Page.GetAttributeAsync("sms-trial", "data-shown"));
    }

    [Fact]
    public async Task Slider_TakesItsNeighboursAlong()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);

        await SlideAsync(visitor, "3");

        Assert.Equal("3", await visitor.Page.InputValueAsync("sms-trial input[name='delayMonths.likely']"));
        Assert.Equal("0", await visitor.Page.InputValueAsync("sms-trial input[name='delayMonths.low']"));
    }

    [Fact]
    public async Task Field_WithAFault_SaysSoWhereOneTypes()
    {
        await using var visitor = await site.VisitAsync();
        await OpenAsync(visitor);

        await visitor.Page.FillAsync(Longest, "veel");

        await visitor.Page.WaitForSelectorAsync("#f-delayMonths-high-e");
        Assert.Equal("veel", await visitor.Page.InputValueAsync(Longest));
        Assert.Equal("true", await visitor.Page.GetAttributeAsync(Longest, "aria-invalid"));

        await visitor.Page.FillAsync(Longest, "24");
        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('#kern').innerText.includes('hoogst: 24')");
        Assert.Equal(0, await visitor.Page.Locator("#f-delayMonths-high-e").CountAsync());
    }

    [Fact]
    public async Task WithoutScript_TheButtonDoesTheSame()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await OpenAsync(visitor);

        await visitor.Page.FillAsync(Longest, "30");
        await visitor.Page.ClickAsync("sms-trial button[type=submit]");

        await visitor.ArrivesAtAsync(here => here.Contains("proef=1", StringComparison.Ordinal));
        Assert.Contains("hoogst: 30 (was 18)", await visitor.Page.InnerTextAsync("#kern"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LongRun_IsFollowedAndStopped(bool script)
    {
        await using var visitor = await site.VisitAsync(script: script, person: People.Lead);
        await OpenAsync(visitor);
        await visitor.Page.ClickAsync("a[href$='/businesscase/doorrekenen'] >> nth=0");
        await visitor.Page.SelectOptionAsync("select[name=Points]", "1048576");
        await visitor.Page.CheckAsync("input[value=montecarlo]");
        await visitor.Page.ClickAsync("form.bc-form button[type=submit]");
        await visitor.ArrivesAtAsync(here => here.Contains("nummer=", StringComparison.Ordinal));
        await visitor.Page.WaitForSelectorAsync("progress");
        if (script)
        {
            // Without script the page loads itself again every few seconds, in the middle of a check too.
            await visitor.AssertAccessibleAsync();
        }

        await visitor.Page.ClickAsync("main form button[type=submit]");

        await visitor.Page.WaitForSelectorAsync(".utrecht-alert:has-text('Gestopt')");
        Assert.Equal(0, await visitor.Page.Locator("progress").CountAsync());
    }

    private static async Task SlideAsync(Visitor visitor, string value) => await visitor.Page.Locator(Slider).First.EvaluateAsync(
        "(slider, value) => { slider.value = value; slider.dispatchEvent(new Event('input', { bubbles: true })); }", value);

    private static async Task OpenAsync(Visitor visitor)
    {
        await visitor.GoAsync("/dossiers");
        await visitor.Page.ClickAsync("main a:has-text('Drechtsteden')");
        await visitor.Page.ClickAsync("a[href$='/businesscase'] >> nth=0");
        await visitor.Page.WaitForSelectorAsync(".ol-pair");
    }
}
