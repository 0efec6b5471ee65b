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
            await visitor.ArrivesAtAsync(here => here == path);
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

        await visitor.ArrivesAtAsync(here => here.Contains("/dossiers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dossier_IsOpenedAndGetsParticipantsFromListMapAndByHand()
    {
        await using var visitor = await site.VisitAsync(script: false, person: People.Lead);
        var dossier = await visitor.OpenDossierAsync("Zonder script", "1-1-2026");

        await visitor.Page.FillAsync("main input[name=zoek]", "Dordrecht");
        await visitor.Page.PressAsync("main input[name=zoek]", "Enter");
        await visitor.Page.ClickAsync("button[aria-label='Dordrecht toevoegen']");
        await visitor.Page.WaitForSelectorAsync("button[aria-label='Dordrecht weghalen']");
        await visitor.Page.ClickAsync("[aria-labelledby=kaart] svg a[href*='GM0590']", new() { Force = true });
        await visitor.ArrivesAtAsync(here => here.Contains("GM0590", StringComparison.Ordinal) && here.Contains("GM0505", StringComparison.Ordinal));
        await visitor.Page.FillAsync("input[name='Unnamed[0].Name']", "Een kleine gemeente");
        await visitor.Page.FillAsync("input[name='Unnamed[0].Inhabitants']", "9.000");
        await visitor.Page.ClickAsync("button[name=Vastleggen]");

        await visitor.ArrivesAtAsync(here => here.Split('?')[0] == dossier);
        var text = await visitor.Page.InnerTextAsync("main");
        Assert.All(["Dordrecht", "Papendrecht", "Een kleine gemeente", "9.000"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_IsFilteredAndSorted()
    {
        await using var visitor = await site.VisitAsync(script: false, person: People.Lead);
        await visitor.OpenDossierAsync("Alleen deze gezocht", "1-1-2026");
        await visitor.GoAsync("/dossiers");

        await visitor.Page.FillAsync("main form input[name=zoek]", "alleen deze");
        await visitor.Page.PressAsync("main form input[name=zoek]", "Enter");
        await visitor.ArrivesAtAsync(here => here.Contains("/dossiers?", StringComparison.Ordinal));
        Assert.Equal(1, await visitor.Page.Locator("[aria-labelledby=eigen] tbody tr").CountAsync());
        await visitor.Page.ClickAsync("[aria-labelledby=eigen] thead a >> nth=1");

        await visitor.ArrivesAtAsync(here => here.Contains("zoek=alleen", StringComparison.Ordinal));
        Assert.Equal(1, await visitor.Page.Locator("[aria-labelledby=eigen] th[aria-sort=ascending], [aria-labelledby=eigen] th[aria-sort=descending]").CountAsync());
    }

    [Fact]
    public async Task Figures_AreFilledInRefusedCorrectedAndComputed()
    {
        await using var visitor = await site.VisitAsync(script: false, person: People.Lead);
        var dossier = await visitor.OpenDossierAsync("Cijfers zonder script", "1-1-2026");
        await visitor.ChooseParticipantsAsync(dossier, "GM0505", "GM0590");
        await visitor.Page.ClickAsync("a[href$='/businesscase'] >> nth=0");
        await visitor.Page.ClickAsync("main a[href$='/businesscase/cijfers'] >> nth=0");
        await FillAsync(visitor, ("Today", "-2"), ("Alone", "12,5"));
        await visitor.Page.FillAsync("input[name=CostPerFte]", "vijftig");

        await visitor.Page.ClickAsync("main form[method=post] button[type=submit]");

        await visitor.Page.Locator(".sms-errors li").First.WaitForAsync();
        Assert.Equal("vijftig", await visitor.Page.InputValueAsync("input[name=CostPerFte]"));
        Assert.Equal("-2", await visitor.Page.InputValueAsync("input[name$='.Today'] >> nth=0"));
        await FillAsync(visitor, ("Today", "6,5"), ("Alone", "12,5"));
        await visitor.Page.FillAsync("input[name=CostPerFte]", "54.000");
        await visitor.Page.FillAsync("input[name=PriceYear]", "2026");
        await visitor.Page.FillAsync("input[name=JointLow]", "20");
        await visitor.Page.FillAsync("input[name=Source]", "opgave van de gemeenten");
        await visitor.Page.ClickAsync("main form[method=post] button[type=submit]");

        await visitor.ArrivesAtAsync(here => here.Split('?')[0] == $"{dossier}/businesscase");
        var text = await visitor.Page.InnerTextAsync("main");
        Assert.Contains("13 fte", text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("25 fte", text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    private static async Task FillAsync(Visitor visitor, params (string Field, string Value)[] values)
    {
        foreach (var (field, value) in values)
        {
            foreach (var input in await visitor.Page.Locator($"input[name$='.{field}']").AllAsync())
            {
                await input.FillAsync(value);
            }
        }
    }
}
