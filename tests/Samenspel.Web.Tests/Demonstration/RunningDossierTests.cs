using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Demonstration;

/// <summary>The region has a dossier in every phase, and its overview shows it.</summary>
public sealed class RunningDossierTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    [Theory]
    [InlineData("fatma-yildiz", "Verkenning Zilverdijk", "Verkenning")]
    [InlineData("sanne-de-groot", "Zaaksysteem Lindermeer en Grauwenhorst", "Behoefte")]
    [InlineData(DemonstrationSite.Lead, "Gegevensbeheer Vierwaarden", "Partnerstrategie")]
    [InlineData(DemonstrationSite.Lead, "ICT-beheer Vierwaarden", "Partnerselectie")]
    [InlineData(DemonstrationSite.Lead, "Informatiebeveiliging Vierwaarden", "Ontwerpen")]
    [InlineData("sanne-de-groot", "Serverruimte Vierwaarden", "Ontwikkeling")]
    [InlineData("sanne-de-groot", "Servicedesk Vierwaarden", "Uitvoering")]
    public async Task Region_HasADossierInThisPhase(string person, string title, string phase)
    {
        var page = await OverviewAsync(person, title);

        Assert.Contains(page.QuerySelectorAll(".pr-rail:first-of-type .pr-phase.is-now, .pr-phase.is-now"), one => one.TextContent.Contains(phase, StringComparison.Ordinal));
        Assert.Equal(0, page.QuerySelectorAll(".pr-rail").Length - page.QuerySelectorAll(".pr-lock").Length);
    }

    [Fact]
    public async Task Overview_ShowsPhasesFiguresDecisionsStepsAndCourse()
    {
        var page = await OverviewAsync(DemonstrationSite.Lead, "ICT-beheer Vierwaarden");

        Assert.Equal(2, page.QuerySelectorAll(".pr-rail").Length);
        Assert.Contains("hoe-vragen wachten", page.Text(), StringComparison.Ordinal);
        Assert.Equal("57\u00a0fte", page.QuerySelector(".sms-facts dd")!.FirstChild!.TextContent.Trim());
        var rows = page.QuerySelectorAll("[aria-labelledby=deelnemers] tbody tr");
        var refused = rows.Single(row => row.TextContent.Contains("Oosterkreek", StringComparison.Ordinal));
        Assert.Contains("afgewezen", refused.LastElementChild!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["5 van 6", "2 van 6"], page.QuerySelectorAll("[aria-labelledby=deelnemers] tfoot td").TakeLast(2).Select(cell => cell.TextContent.Trim()));
        Assert.Equal("82,4\u00a0fte", page.QuerySelectorAll("[aria-labelledby=deelnemers] tfoot td")[2].TextContent.Trim());
        var steps = page.QuerySelectorAll("[aria-labelledby=stappen] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(steps, step => step.Contains("Hogerloo", StringComparison.Ordinal) && step.Contains("Besluit van het college", StringComparison.Ordinal));
        var days = page.QuerySelectorAll("[aria-labelledby=verloop] time").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Single(page.QuerySelectorAll("[aria-labelledby=verloop] .ds-now"));
    }

    [Fact]
    public async Task Overview_OfWhoOnlyReads_ShowsTheSame()
    {
        var page = await OverviewAsync(DemonstrationSite.Participant, "ICT-beheer Vierwaarden");

        Assert.Equal(2, page.QuerySelectorAll(".pr-rail").Length);
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=stappen] tbody tr"));
    }

    [Fact]
    public async Task Start_OnceMore_RecordsNothingTwice()
    {
        var lead = await site.BecomeAsync(DemonstrationSite.Lead);
        var path = (await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden"))!;
        var before = (await lead.PageAsync($"{path}/besluiten")).QuerySelectorAll("[aria-labelledby=lijst] tbody tr").Length;
        await FictionalRegionTests.PrepareAsync(site.Host);

        Assert.Equal(8, before);
        Assert.Equal(before, (await lead.PageAsync($"{path}/besluiten")).QuerySelectorAll("[aria-labelledby=lijst] tbody tr").Length);
    }

    private async Task<IDocument> OverviewAsync(string person, string title)
    {
        var visitor = await site.BecomeAsync(person);
        return await visitor.PageAsync((await DemonstrationSite.FindAsync(visitor, title))!);
    }
}
