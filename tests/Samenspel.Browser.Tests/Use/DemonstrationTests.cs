using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>Being somebody of the fictional region, and somebody else, and nobody.</summary>
public sealed class DemonstrationTests(SiteInBrowser site)
{
    [Theory]
    [InlineData("nl", "U bent Noor Dekker, Wolderveen (fictief)", true)]
    [InlineData("en", "You are Noor Dekker, Wolderveen (fictief)", false)]
    public async Task Strip_LeadsToThePeopleAndBackToWhereOneWas(string language, string who, bool script)
    {
        await using var visitor = await site.VisitAsync(language, script: script);
        await visitor.GoAsync("/gemeenten/GM0505");

        await visitor.Page.ClickAsync(".sms-demo a");
        await visitor.ArrivesAtAsync(here => here.StartsWith("/demo?", StringComparison.Ordinal));
        if (script)
        {
            await visitor.AssertAccessibleAsync();
        }

        await visitor.Page.ClickAsync($"button[value='{People.Lead}']");

        await visitor.ArrivesAtAsync(here => here == "/gemeenten/GM0505");
        Assert.Equal(who, await visitor.Page.InnerTextAsync(".sms-demo__who"));
    }

    [Fact]
    public async Task Dossier_OfTheGroup_IsThereForTheLeadAndNotForAnOutsiderOrAVisitor()
    {
        await using var visitor = await site.VisitAsync(person: People.Lead);
        await visitor.GoAsync("/dossiers");
        await visitor.Page.ClickAsync("main a:has-text('ICT-beheer Vierwaarden')");
        await visitor.ArrivesAtAsync(here => here.StartsWith("/dossiers/", StringComparison.Ordinal));
        var dossier = visitor.Here;

        await visitor.BecomeAsync(People.Outsider);
        Assert.Equal(404, (await visitor.GoAsync(dossier)).Status);
        Assert.Equal("U bent Ria Kramer, Stuivelhaven (fictief)", await visitor.Page.InnerTextAsync(".sms-demo__who"));
        await visitor.GoAsync("/demo");
        await visitor.Page.ClickAsync("form[action='/demo/afmelden'] button");

        await visitor.ArrivesAtAsync(here => here == "/demo");
        Assert.Equal(0, await visitor.Page.Locator(".sms-demo__who").CountAsync());
        Assert.Equal(404, (await visitor.GoAsync(dossier)).Status);
    }

    [Fact]
    public async Task Try_BecomesThePersonAndArrivesAtTheDossier()
    {
        await using var visitor = await site.VisitAsync(width: 390, script: false);
        await visitor.GoAsync("/demo");

        await visitor.Page.ClickAsync("button[value^='fatma-yildiz /']");

        await visitor.ArrivesAtAsync(here => here.StartsWith("/dossiers/", StringComparison.Ordinal));
        Assert.Equal("Verkenning Zilverdijk", await visitor.Page.InnerTextAsync("h1"));
        Assert.Empty(await visitor.TooWideAsync());
    }

    [Fact]
    public async Task Participants_OfTheRegion_AreFoundAndChosenInADossier()
    {
        await using var visitor = await site.VisitAsync(person: People.Lead, script: false);
        await visitor.OpenDossierAsync("Gekozen uit de fictieve regio", "1-1-2026");

        await visitor.Page.FillAsync("main input[name=zoek]", "stuivel");
        await visitor.Page.PressAsync("main input[name=zoek]", "Enter");
        await visitor.Page.ClickAsync("button[aria-label='Stuivelhaven (fictief) toevoegen']");
        await visitor.Page.WaitForSelectorAsync("button[aria-label='Stuivelhaven (fictief) weghalen']");
        await visitor.Page.ClickAsync("details.sms-more summary");
        await visitor.Page.ClickAsync("button[aria-label='Grauwenhorst (fictief) toevoegen']");
        await visitor.Page.WaitForSelectorAsync("button[aria-label='Grauwenhorst (fictief) weghalen']");
        await visitor.Page.ClickAsync("button[name=Vastleggen]");

        await visitor.ArrivesAtAsync(here => here.Contains("bewaard=", StringComparison.Ordinal));
        var text = await visitor.Page.InnerTextAsync("main");
        Assert.All(["Stuivelhaven (fictief)", "Grauwenhorst (fictief)", "illustratief", "51.500"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }
}
