using System.Net;

namespace Samenspel.Web.Tests.Partnering;

/// <summary>The page that divides a province.</summary>
public sealed class DivisionPageTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Fact]
    public async Task Page_OfZeeland_PutsEveryMunicipalityInOneGroupWithAProvenBound()
    {
        var page = await _visitor.PageAsync("/indeling?provincie=Zeeland&hoogstens=4");
        var groups = page.QuerySelectorAll("[aria-labelledby=groepen] tbody th").Select(cell => cell.TextContent.Split(", ")).ToList();

        Assert.Equal(13, groups.Sum(group => group.Length));
        Assert.Equal(13, groups.SelectMany(group => group).Distinct().Count());
        Assert.All(groups, group => Assert.InRange(group.Length, 1, 4));
        Assert.DoesNotContain("onbekend", page.QuerySelector(".sms-facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithARule_KeepsTogetherWhatShouldStayTogether()
    {
        var page = await _visitor.PageAsync("/indeling?provincie=Zeeland&samen=Goes, Kapelle");

        Assert.Single(page.QuerySelectorAll("[aria-labelledby=groepen] tbody th"), cell => cell.TextContent.Contains("Goes", StringComparison.Ordinal) && cell.TextContent.Contains("Kapelle", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("provincie=Zeeland&samen=Goes,Kapelle&apart=Goes,Kapelle", "bij elkaar en ook uit elkaar")]
    [InlineData("provincie=Zeeland&samen=Goes,Terneuzen&hoogstens=2", "Geen toegestane groep houdt deze gemeenten bij elkaar")]
    public async Task Page_WithRulesThatContradict_NamesThem(string query, string words) =>
        Assert.Contains(words, (await _visitor.PageAsync($"/indeling?{query}")).QuerySelector("main .utrecht-alert--warning")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Page_ShowsWhatTheyDoTogetherNow_AndOtherGoodDivisions_InBothLanguages()
    {
        var page = await _visitor.PageAsync("/indeling?provincie=Utrecht&hoogstens=5");
        var english = await host.Visitor("en").PageAsync("/indeling?provincie=Utrecht&hoogstens=5");

        Assert.Contains("RID Utrecht", page.QuerySelector("[aria-labelledby=groepen]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=anders] li"));
        Assert.Contains("Together already in", english.Text(), StringComparison.Ordinal);
        Assert.NotNull((await _visitor.PageAsync("/partners")).QuerySelector("main a[href='/indeling']"));
        Assert.Contains("geen provincie", Assert.Single((await _visitor.PageAsync("/indeling?provincie=Atlantis", HttpStatusCode.UnprocessableEntity)).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithEverythingWrong_NamesAllFaults()
    {
        var page = await _visitor.PageAsync("/indeling?provincie=Zeeland&hoogstens=2&tenminste=3&samen=Utrecht&apart=Goes", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(4, page.Faults().Count);
    }
}
