using System.Net;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>What holds for every page of the atlas.</summary>
public sealed class AtlasPageTests(SamenspelHost host)
{
    public static TheoryData<string, string, string> Pages => new()
    {
        { "/atlas", "Wie werkt met wie", "Who works with whom" },
        { "/gemeenten", "Gemeenten", "Municipalities" },
        { "/gemeenten/GM0505", "Dordrecht", "Dordrecht" },
        { "/samenwerkingsverbanden", "Samenwerkingsverbanden", "Partnerships" },
        { "/samenwerkingsverbanden/27807637", "ICT NML (ICT Noord- en Midden-Limburg)", "ICT NML (ICT Noord- en Midden-Limburg)" },
        { "/kaart", "Kaart", "Map" },
        { "/kaart?kleur=overhead&omtrek=ja", "Kaart", "Map" },
        { "/netwerk", "Netwerk", "Network" },
        { "/netwerk?ict=alle&jaar=2016", "Netwerk", "Network" },
        { "/benchmark", "Wat ICT gemeenten kost", "What ICT costs municipalities" },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_InBothLanguages_HasItsHeadingAndNamesItsSource(string path, string dutch, string english)
    {
        var inDutch = await host.Visitor().PageAsync(path);
        var inEnglish = await host.Visitor("en").PageAsync(path);

        Assert.Equal((dutch, english), (inDutch.Heading(), inEnglish.Heading()));
        Assert.Contains("Bron", inDutch.Text(), StringComparison.Ordinal);
        Assert.Contains("Source", inEnglish.Text(), StringComparison.Ordinal);
        Assert.NotEqual(inDutch.Text(), inEnglish.Text());
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_HasNoInlineStyleAndNoUnfilledPlace(string path, string dutch, string english)
    {
        foreach (var language in new[] { "nl", "en" })
        {
            var html = await host.Visitor(language).GetStringAsync(path);

            Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", html, StringComparison.Ordinal);
            Assert.Contains(language == "nl" ? dutch : english, html, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Page_StandsInTheMenuAndInTheAtlas(string path, string dutch, string english)
    {
        var page = await host.Visitor().PageAsync(path);
        var parts = page.QuerySelectorAll("nav.sms-localnav a").Select(link => link.GetAttribute("href"));

        Assert.Equal("/atlas", page.QuerySelector(".sms-mainnav a[aria-current=page]")?.GetAttribute("href"));
        Assert.Equal(["/atlas", "/gemeenten", "/samenwerkingsverbanden", "/kaart", "/netwerk", "/benchmark"], parts);
        Assert.Single(page.QuerySelectorAll("nav.sms-localnav a[aria-current=page]"));
        Assert.NotEmpty(dutch + english);
    }

    [Fact]
    public async Task Overview_SaysHowManyMunicipalitiesTakePartAndAgreesWithTheList()
    {
        var visitor = host.Visitor();
        var overview = await visitor.PageAsync("/atlas");
        var list = await visitor.PageAsync("/gemeenten?ict=ja");

        var sentence = overview.QuerySelector(".sms-head__lede")!.TextContent;
        var number = sentence.Split(' ')[0];
        Assert.StartsWith($"{number} van de 342 gemeenten voldoen", list.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(10, overview.QuerySelectorAll("section[aria-labelledby=grootste] tbody tr").Length);
    }

    [Fact]
    public async Task Benchmark_WithAMetric_ShowsItsValuesWithTheirSources()
    {
        var page = await host.Visitor().PageAsync("/benchmark");
        var rows = page.QuerySelectorAll("section[aria-labelledby=waarden] tbody tr");

        Assert.Contains("€ 109", page.Text(), StringComparison.Ordinal);
        Assert.Contains("24 tot 43 gemeenten", page.Text(), StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Contains("external", row.QuerySelector("a")!.GetAttribute("rel"), StringComparison.Ordinal));
        Assert.Contains("Deel inhuur", (await host.Visitor().PageAsync("/benchmark?maat=deel-inhuur")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benchmark_WithAnUnknownMetric_SaysSoAndShowsTheCost()
    {
        var page = await host.Visitor().PageAsync("/benchmark?maat=geluk", HttpStatusCode.UnprocessableEntity);

        Assert.Contains("geluk", Assert.Single(page.Faults()), StringComparison.Ordinal);
        Assert.Contains("€ 109", page.Text(), StringComparison.Ordinal);
    }
}
