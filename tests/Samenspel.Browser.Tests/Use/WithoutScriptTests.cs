using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>The whole of a dossier in a browser that runs no script.</summary>
public sealed class WithoutScriptTests(SiteInBrowser site)
{
    [Fact]
    public async Task Navigation_LeadsThroughTheSite()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.GoAsync("/hulp");
        var paths = await visitor.Page.EvalOnSelectorAllAsync<string[]>(".sms-mainnav a", "links => links.map(link => link.getAttribute('href'))");

        foreach (var path in paths)
        {
            await visitor.Page.ClickAsync($".sms-mainnav a[href='{path}']");
            await visitor.Page.WaitForURLAsync($"**{path}");
            Assert.NotNull(await visitor.Page.GetAttributeAsync($".sms-mainnav a[href='{path}']", "aria-current"));
        }

        Assert.Contains("/dossiers", paths);
    }

    [Fact]
    public async Task Menu_OnANarrowScreen_OpensWithoutScript()
    {
        await using var visitor = await site.VisitAsync(width: 390, script: false);
        await visitor.GoAsync("/hulp");

        await visitor.Page.ClickAsync(".sms-menu summary");
        await visitor.Page.ClickAsync(".sms-menu a[href='/dossiers']");

        await visitor.Page.WaitForURLAsync("**/dossiers");
    }

    [Fact]
    public async Task Dossier_IsOpenedAndGetsParticipantsFromListMapAndByHand()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.OpenDossierAsync("Zonder script", "1-1-2026");
        var dossier = visitor.Here;
        await visitor.GoAsync($"{dossier.TrimEnd('/')}/deelnemers");

        await visitor.Page.FillAsync("main input[name=zoek]", "Dordrecht");
        await visitor.Page.PressAsync("main input[name=zoek]", "Enter");
        await visitor.Page.ClickAsync("#zoeken .sms-pick a:has-text('Toevoegen')");
        await visitor.Page.WaitForURLAsync("**kies=GM0505**");
        await visitor.Page.ClickAsync("#kaart svg a[href*='GM0590']", new() { Force = true });
        await visitor.Page.WaitForURLAsync(address => address.Contains("GM0590", StringComparison.Ordinal) && address.Contains("GM0505", StringComparison.Ordinal));
        await visitor.Page.FillAsync("input[name='Unnamed[0].Name']", "Een kleine gemeente");
        await visitor.Page.FillAsync("input[name='Unnamed[0].Inhabitants']", "9.000");
        await visitor.Page.ClickAsync("#gekozen form[method=post] button[type=submit]");

        await visitor.Page.WaitForURLAsync($"**{dossier}");
        var text = await visitor.Page.InnerTextAsync("main");
        Assert.All(["Dordrecht", "Papendrecht", "Een kleine gemeente", "9.000"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_IsFilteredAndSorted()
    {
        await using var visitor = await site.VisitAsync(script: false);
        await visitor.OpenDossierAsync("Alleen deze gezocht", "1-1-2026");
        await visitor.GoAsync("/dossiers");

        await visitor.Page.FillAsync("main form input[name=zoek]", "alleen deze");
        await visitor.Page.PressAsync("main form input[name=zoek]", "Enter");
        await visitor.Page.WaitForURLAsync("**/dossiers?**");
        Assert.Equal(1, await visitor.Page.Locator("#eigen tbody tr").CountAsync());
        await visitor.Page.ClickAsync("#eigen thead a >> nth=1");

        await visitor.Page.WaitForURLAsync("**zoek=alleen*");
        Assert.Equal(1, await visitor.Page.Locator("#eigen th[aria-sort=ascending], #eigen th[aria-sort=descending]").CountAsync());
    }
}
