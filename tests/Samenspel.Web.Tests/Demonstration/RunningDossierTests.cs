using AngleSharp.Dom;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Demonstration.Region;

namespace Samenspel.Web.Tests.Demonstration;

/// <summary>The region has a dossier in every phase, and its overview shows it.</summary>
[OnOneDatabase("The demonstration always has a SQLite file of its own.")]
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
    public async Task Leaving_OfOneWithFigures_ShowsBeforehandAndKeepsWhatItChangedForTheOthers()
    {
        await using var own = new DemonstrationSite();
        var lead = await own.BecomeAsync(DemonstrationSite.Lead);
        var dossier = (await lead.PageAsync("/dossiers")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "ICT-beheer Vierwaarden").GetAttribute("href")!;
        var leave = (await lead.PageAsync($"{dossier}/deelname")).QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == "Oosterkreek (fictief) ziet af of vertrekt").GetAttribute("href")!;
        Assert.Contains("Wat het voor de anderen verandert", (await lead.PageAsync(leave)).Text(), StringComparison.Ordinal);

        var kept = await lead.SendFormAsync(leave, ("State", "vertrokken"), ("On", "20-11-2026"), ("Reason", "De raad stemde tegen"), ("Sure", "true"));

        Assert.Equal(System.Net.HttpStatusCode.Redirect, kept.StatusCode);
        var row = (await lead.PageAsync($"{dossier}/deelname")).QuerySelectorAll("[aria-labelledby=verloop] tbody tr").Single(one => one.TextContent.Contains("De raad stemde tegen", StringComparison.Ordinal));
        Assert.Equal(2, row.QuerySelectorAll("small").Count(one => one.TextContent.Contains(" naar ", StringComparison.Ordinal)));
        foreach (var part in new[] { "", "/besluiten", "/businesscase", "/kostenverdeling", "/proces", "/metingen", "/kalender" })
        {
            Assert.NotEmpty((await lead.PageAsync(dossier + part)).Heading());
        }
    }

    [Fact]
    public async Task Signals_HoldWhatIsLateWhatWaitsAndWhoLeft()
    {
        var lead = await site.BecomeAsync(DemonstrationSite.Lead);
        var dossier = (await lead.PageAsync("/dossiers")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "ICT-beheer Vierwaarden").GetAttribute("href")!;

        var rows = (await lead.PageAsync($"{dossier}/signalen")).QuerySelectorAll("main tbody tr").Select(row => row.TextContent).ToList();

        Assert.All((string[])["over tijd", "geparkeerd", "vertrek", "ziet ervan af"], word => Assert.Contains(rows, row => row.Contains(word, StringComparison.Ordinal)));
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
        Assert.Equal("82,4\u00a0fte", page.QuerySelectorAll("[aria-labelledby=deelnemers] tfoot td")[3].TextContent.Trim());
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
    public async Task DecisionAgainst_ShowsWhatGoingOnWithoutItDoesToEachOfTheOthers()
    {
        var lead = await site.BecomeAsync(DemonstrationSite.Lead);
        var path = (await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden"))!;
        var section = (await lead.PageAsync($"{path}/besluiten/8")).QuerySelector("[aria-labelledby=keuze]")!;
        var rows = section.QuerySelectorAll("tbody tr").Select(row => (Name: row.QuerySelector("th")!.TextContent, Cells: row.QuerySelectorAll("td").Select(Euros).ToList())).ToList();

        Assert.Equal(["Hogerloo (fictief)", "Lindermeer (fictief)", "Veldermonde (fictief)", "Wolderveen (fictief)", "Zilverdijk (fictief)"], rows.Select(row => row.Name));
        Assert.All(rows, row => Assert.InRange(row.Cells[2] - (row.Cells[1] - row.Cells[0]), -1, 1));
        Assert.InRange(Euros(section.QuerySelector("tfoot td")!) - rows.Sum(row => row.Cells[0]), -rows.Count, rows.Count);
        Assert.Equal("5 \u00b7 159.000", section.QuerySelectorAll(".sms-facts dd")[3].FirstChild!.TextContent);
        var computed = BusinessCaseCalculation.Of(RegionFile.LoadCase(new ShippedFiles(Atlas.AtlasDatabase.RepositoryRoot), "ict-beheer-vierwaarden.json"));
        var less = computed.Figures.WithoutEach.Single(row => row.Without == "oosterkreek").Rest.Comparison.LessThanAlone!.Low.Cents;
        Assert.Equal(-(less + 50) / 100, Euros(section.QuerySelector(".sms-facts dd")!.FirstChild!));
    }

    [Fact]
    public async Task Decisions_ShowWhatIsToBeChosenAndTheConditions()
    {
        var lead = await site.BecomeAsync(DemonstrationSite.Lead);
        var text = (await lead.PageAsync($"{await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden")}/besluiten")).Text();

        Assert.Contains("De servicedesk houdt een balie in Lindermeer", text, StringComparison.Ordinal);
        Assert.Contains("nog te kiezen", text, StringComparison.Ordinal);
        Assert.Contains("gekozen: Aanpassen", text, StringComparison.Ordinal);
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

    private static long Euros(INode cell) => long.Parse(
        string.Concat(cell.TextContent.Replace('\u2212', '-').Where(letter => char.IsAsciiDigit(letter) || letter == '-')), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<IDocument> OverviewAsync(string person, string title)
    {
        var visitor = await site.BecomeAsync(person);
        return await visitor.PageAsync((await DemonstrationSite.FindAsync(visitor, title))!);
    }
}
