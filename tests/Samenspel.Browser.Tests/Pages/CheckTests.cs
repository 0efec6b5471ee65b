using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Pages;

/// <summary>The checks that every page passes, seen to fail on a page that is spoilt on purpose.</summary>
public sealed class CheckTests(SiteInBrowser site)
{
    [Fact]
    public async Task Axe_NoticesAPictureWithoutTextAndTooLittleContrast()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/hulp");
        await SpoilAsync(visitor, "<img src='/samenspel.svg'><p class='spoilt'>grey</p>");
        await visitor.Page.EvaluateAsync("document.querySelector('.spoilt').style.color = '#ccc'");

        var found = await visitor.ViolationsAsync();

        Assert.Contains(found, line => line.StartsWith("axe image-alt", StringComparison.Ordinal));
        Assert.Contains(found, line => line.StartsWith("axe color-contrast", StringComparison.Ordinal) && line.Contains("spoilt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Width_NoticesWhatIsTooWideAndPaperWhatIsCutOff()
    {
        await using var visitor = await site.VisitAsync(width: 390);
        await visitor.GoAsync("/hulp");
        await SpoilAsync(visitor, "<pre id='wide'>" + new string('x', 400) + "</pre>");
        await visitor.Page.EvaluateAsync("document.getElementById('wide').style.overflow = 'visible'");

        Assert.Contains(await visitor.TooWideAsync(), line => line.Contains("wide", StringComparison.Ordinal));
        await visitor.Page.EvaluateAsync("document.getElementById('wide').style.overflow = 'hidden'");
        Assert.Contains(await visitor.CutOffAsync(), line => line.Contains("wide", StringComparison.Ordinal));
        await SpoilAsync(visitor, "<a class='nl-button' id='spoilt' href='/'>on paper</a>");
        await visitor.Page.EvaluateAsync("document.getElementById('spoilt').style.setProperty('display', 'inline', 'important')");
        Assert.Contains(await visitor.FaultsOnPaperAsync(), line => line.Contains("control", StringComparison.Ordinal) && line.Contains("spoilt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Visitor_NoticesABreachOfThePolicyAnErrorAndAnotherHost()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/hulp");

        await SpoilAsync(visitor, "<p style='color:red'>inline</p>");
        await visitor.Page.EvaluateAsync("{ const script = document.createElement('script'); script.textContent = 'window.spoilt = true'; document.body.append(script); }");
        await visitor.Page.EvaluateAsync("fetch('http://127.0.0.1:1/').catch(() => 0)");

        Assert.Contains(visitor.Faults, fault => fault.Contains("style", StringComparison.Ordinal) && fault.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains(visitor.Faults, fault => fault.Contains("script", StringComparison.Ordinal) && fault.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Null(await visitor.Page.EvaluateAsync<bool?>("window.spoilt"));
        Assert.Contains(visitor.Faults, fault => fault.Contains("127.0.0.1:1/", StringComparison.Ordinal));
    }

    private static async Task SpoilAsync(Visitor visitor, string html) =>
        await visitor.Page.EvaluateAsync("html => document.querySelector('main h1').insertAdjacentHTML('afterend', html)", html);
}
