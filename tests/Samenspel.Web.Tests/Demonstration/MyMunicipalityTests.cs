using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Demonstration;

/// <summary>The page of one's own organisation: what is to be done, in which dossiers, and nothing of others.</summary>
[OnOneDatabase("The demonstration always has a SQLite file of its own.")]
public sealed class MyMunicipalityTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Home = "/mijn-gemeente";

    [Fact]
    public async Task Page_OfALead_SaysWhoseTurnItIsAndHowFarEachDossierIs()
    {
        var page = await (await site.BecomeAsync(DemonstrationSite.Lead)).PageAsync(Home);

        Assert.Equal("Wolderveen (fictief)", page.Heading());
        Assert.Contains(page.QuerySelectorAll(".ds-turns h3"), turn => turn.TextContent.Contains("Kiezen na besluit van Oosterkreek", StringComparison.Ordinal));
        Assert.DoesNotContain(page.QuerySelectorAll(".ds-turns h3"), turn => turn.TextContent.Contains("Besluit van de raad", StringComparison.Ordinal));
        Assert.Equal(
            ["3 van 7 · Partnerstrategie", "4 van 7 · Partnerselectie, Beheer en servicedesk", "5 van 7 · Ontwerpen", "6 van 7 · Ontwikkeling", "7 van 7 · Uitvoering"],
            page.QuerySelectorAll("[aria-labelledby=dossiers] tbody tr").Select(row => row.QuerySelector(".ds-track")!.TextContent.Trim()));
        Assert.Equal("akkoord", Row(page, "Gegevensbeheer Vierwaarden").LastElementChild!.TextContent.Trim());
        Assert.Contains(page.QuerySelectorAll("main figure svg[role=img]"), chart => chart.GetAttribute("aria-label")!.StartsWith("Tijdbalk met", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfAMunicipalityThatHasToDecide_NamesItsDecisionsWithTheirDay()
    {
        var page = await (await site.BecomeAsync("lisa-meijer")).PageAsync(Home);

        var turn = page.QuerySelectorAll(".ds-turns li").First(one => one.TextContent.Contains("Besluit van het college: Wat-besluit", StringComparison.Ordinal));
        Assert.Contains("20 dagen te laat", turn.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hogerloo (fictief)", turn.TextContent, StringComparison.Ordinal);
        Assert.Contains("wacht op", Row(page, "ICT-beheer Vierwaarden").LastElementChild!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemonstrationSite.Participant, new[] { "ICT-beheer Vierwaarden" }, new[] { "Verkenning Zilverdijk", "Serverruimte Vierwaarden" })]
    [InlineData(DemonstrationSite.Outsider, new string[0], new[] { "ICT-beheer Vierwaarden", "Servicedesk Vierwaarden" })]
    [InlineData(DemonstrationSite.Leaver, new string[0], new[] { "ICT-beheer Vierwaarden" })]
    [InlineData("anna-beheer", new string[0], new[] { "ICT-beheer Vierwaarden", "Verkenning Zilverdijk" })]
    public async Task Page_ShowsOnlyWhatIsOnesOwn(string person, string[] shown, string[] hidden)
    {
        var text = (await (await site.BecomeAsync(person)).PageAsync(Home)).Text();

        Assert.All(shown, title => Assert.Contains(title, text, StringComparison.Ordinal));
        Assert.All(hidden, title => Assert.DoesNotContain(title, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfAVisitor_AsksToSignInAndIsNotInTheMenu()
    {
        using var visitor = site.Host.Visitor();
        var answer = await visitor.GetAsync(new Uri(Home, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/aanmelden", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty((await visitor.PageAsync("/dossiers")).QuerySelectorAll($"nav a[href='{Home}']"));
        Assert.NotEmpty((await (await site.BecomeAsync(DemonstrationSite.Lead)).PageAsync("/dossiers")).QuerySelectorAll($"nav a[href='{Home}']"));
    }

    [Fact]
    public async Task Page_WithTwoOrganisations_ShowsTheChosenOne_AndTheFirstForAnother()
    {
        var yara = await site.BecomeAsync("yara-simons");
        var links = (await yara.PageAsync(Home)).QuerySelectorAll("a[href*='organisatie=']");
        var lindermeer = links.Single(link => link.TextContent == "Lindermeer (fictief)").GetAttribute("href")!;

        Assert.Equal("Lindermeer (fictief)", (await yara.PageAsync(lindermeer)).Heading());
        Assert.Equal(links[0].TextContent, (await yara.PageAsync($"{Home}?organisatie={Guid.CreateVersion7()}")).Heading());
        Assert.Equal(links[0].TextContent, (await yara.PageAsync($"{Home}?organisatie=x")).Heading());
    }

    [Fact]
    public async Task Page_InEnglish_SharesNoHeadingButtonOrColumnWithTheDutchPage()
    {
        var dutch = await (await site.BecomeAsync(DemonstrationSite.Lead)).PageAsync(Home);
        var english = await (await site.BecomeAsync(DemonstrationSite.Lead, "en")).PageAsync(Home);

        Assert.Contains("Whose turn it is", english.Text(), StringComparison.Ordinal);
        Assert.Equal("agreed", Row(english, "Gegevensbeheer Vierwaarden").LastElementChild!.TextContent.Trim());
        Assert.InRange(Labels(dutch).Count, 5, int.MaxValue);
        Assert.Equal(Labels(dutch).Count, Labels(english).Count);
        Assert.Equal(["Dossier"], Labels(dutch).Intersect(Labels(english)));
        Assert.DoesNotMatch(@"\b(het|een|voor|niet|wordt|raad|besluit|dagen)\b", english.QuerySelector("main")!.TextContent);
    }

    /// <summary>The words of the page itself; titles of dossiers and names of municipalities are the same in both languages.</summary>
    private static HashSet<string> Labels(IDocument page) =>
        [.. page.QuerySelectorAll("main h2, main th[scope=col], main button, main legend").Select(one => one.TextContent.Trim())];

    private static IElement Row(IDocument page, string title) => page.QuerySelectorAll("[aria-labelledby=dossiers] tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == title);
}
