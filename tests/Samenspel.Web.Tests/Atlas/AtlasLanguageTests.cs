using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>Words that come with the data are in the language of the page; what has no translation says in which language it is.</summary>
public sealed class AtlasLanguageTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "ICT-voorzieningen, sinds 2024 ook geo-informatie.", "Mandaat")]
    [InlineData("en", "ICT facilities, since 2024 geo-information as well.", "mandate")]
    public async Task Partnership_SaysWhatItDoesInTheLanguageOfThePage(string language, string scope, string powers)
    {
        var page = await host.Visitor(language).PageAsync("/samenwerkingsverbanden/27807637");
        var task = page.QuerySelector("section[aria-labelledby=taak]")!;

        Assert.Equal(scope, task.QuerySelector("p")!.TextContent);
        Assert.Contains(powers, task.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(task.QuerySelectorAll("[lang]"));
    }

    [Theory]
    [InlineData("nl", "stand 16 mei 2026")]
    [InlineData("en", "as of 16 May 2026")]
    public async Task Sources_GiveTheDayOfTheRegisterAsPeopleWriteIt(string language, string day)
    {
        foreach (var path in new[] { "/samenwerkingsverbanden/27807637", "/samenwerkingsverbanden", "/gemeenten", "/gemeenten/GM0505", "/kaart?kleur=ict", "/atlas" })
        {
            var text = (await host.Visitor(language).PageAsync(path)).Text();

            Assert.Contains(day, text, StringComparison.Ordinal);
            Assert.DoesNotContain("2026-05-16", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Tasks_OnEnglishPages_AreEnglishAndKeepTheirAddress()
    {
        var visitor = host.Visitor("en");
        var page = await visitor.PageAsync("/samenwerkingsverbanden?taak=informatievoorziening%20en%20ICT");
        var choices = page.QuerySelectorAll("select[name=taak] option").Select(option => option.TextContent).Skip(1).ToList();

        Assert.Contains("information management and ICT", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("informatievoorziening", page.Text(), StringComparison.Ordinal);
        Assert.Equal(choices.Order(StringComparer.OrdinalIgnoreCase), choices);
        Assert.Contains("information management and ICT", (await visitor.PageAsync("/gemeenten/GM0988")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "43 gemeenten, 2,6 miljoen inwoners", "municipalities")]
    [InlineData("en", "43 municipalities, 2.6 million inhabitants", "gemeenten,")]
    public async Task Remarks_OfTheBenchmark_AreInTheLanguageOfThePage(string language, string remark, string never)
    {
        var page = await host.Visitor(language).PageAsync("/benchmark");
        var table = page.QuerySelector("section[aria-labelledby=waarden] table")!;

        Assert.Contains(remark, table.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(never, table.TextContent, StringComparison.Ordinal);
        Assert.Empty(table.QuerySelectorAll("[lang]"));
    }

    [Fact]
    public async Task File_ForExcel_IsInTheLanguageOfThePageAndTheOneForAProgramIsNot()
    {
        const string Path = "/samenwerkingsverbanden.csv?ict=ja&beeindigd=ja";

        Assert.Contains("information management and ICT", await host.Visitor("en").GetStringAsync(Path + "&vorm=excel"), StringComparison.Ordinal);
        Assert.DoesNotContain("information management", await host.Visitor("en").GetStringAsync(Path + "&vorm=machine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ThatTheRegisterDoesNotKnow_DoesNotPointToTheLaw()
    {
        var known = await host.Visitor().PageAsync("/samenwerkingsverbanden/27807637");
        var own = await host.Visitor().PageAsync("/samenwerkingsverbanden/ICT-EQUALIT");

        Assert.NotEmpty(LawLinks(known));
        Assert.Empty(LawLinks(own));
        Assert.DoesNotContain("artikel 8", own.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/gemeenten")]
    [InlineData("/samenwerkingsverbanden")]
    [InlineData("/kaart")]
    [InlineData("/netwerk")]
    [InlineData("/benchmark")]
    public async Task PartOfTheAtlas_HasTheAtlasAboveIt(string path)
    {
        var page = await host.Visitor().PageAsync(path);

        Assert.Equal("/atlas", Assert.Single(page.QuerySelectorAll(".utrecht-breadcrumb-nav a")).GetAttribute("href"));
    }

    private static IEnumerable<IElement> LawLinks(IDocument page) => page.QuerySelectorAll("section[aria-labelledby=taak] a[href*='wetten.overheid.nl']");
}
