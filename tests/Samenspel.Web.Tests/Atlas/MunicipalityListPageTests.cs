using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>The list of municipalities as a visitor sees it.</summary>
public sealed class MunicipalityListPageTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Fact]
    public async Task List_WithoutFilters_IsInAlphabeticalOrderWithoutTheApostrophe()
    {
        var names = Names(await _visitor.PageAsync("/gemeenten"));
        var last = Names(await _visitor.PageAsync("/gemeenten?pagina=7"));

        Assert.Equal((50, "Aa en Hunze", 42, "Zwolle"), (names.Count, names[0], last.Count, last[^1]));
    }

    [Fact]
    public async Task List_WithFilters_ShowsThoseOnlyAndKeepsThemInItsLinks()
    {
        var page = await _visitor.PageAsync("/gemeenten?provincie=Utrecht&grootte=20-50&ict=ja&sorteer=-inwoners");

        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Contains("Utrecht", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("Soest", Names(page));
        Assert.All(page.QuerySelectorAll("thead a"), link => Assert.Contains("provincie=Utrecht&grootte=20-50&ict=ja", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("descending", page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.Equal("Utrecht", page.QuerySelector("select[name=provincie] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_SortedByInhabitants_HasTheLargestFirst() => Assert.Equal(
        ["Amsterdam", "Rotterdam", "'s-Gravenhage", "Utrecht"], Names(await _visitor.PageAsync("/gemeenten?sorteer=-inwoners")).Take(4));

    [Fact]
    public async Task List_SearchedByAFormerName_ShowsTheSuccessor() =>
        Assert.Equal("Hoeksche Waard", Names(await _visitor.PageAsync("/gemeenten?zoek='s-Gravendeel"))[0]);

    [Fact]
    public async Task List_WithWrongFilters_SaysAllAndStaysAListWithTheGoodOnes()
    {
        var page = await _visitor.PageAsync(
            "/gemeenten?provincie=Atlantis&grootte=reus&ict=misschien&sorteer=kleur&pagina=x&zoek=woude", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(5, page.Faults().Count);
        Assert.Contains(page.Faults(), fault => fault.Contains("Atlantis", StringComparison.Ordinal));
        Assert.Contains("onder-20, 20-50", page.QuerySelector("#f-grootte-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.QuerySelector("#f-provincie")!.GetAttribute("aria-invalid"));
        Assert.InRange(Names(page).Count, 1, 20);
    }

    [Fact]
    public async Task List_WithNothingFound_SaysSoAndOffersTheWholeList()
    {
        var page = await _visitor.PageAsync("/gemeenten?provincie=Drenthe&grootte=vanaf-250");

        Assert.Empty(page.QuerySelectorAll("tbody tr"));
        Assert.Equal("/gemeenten", page.QuerySelector(".sms-empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task List_WithALaterPageThanThereIs_ShowsTheLast() =>
        Assert.Equal("Zwolle", Names(await _visitor.PageAsync("/gemeenten?pagina=99"))[^1]);

    [Fact]
    public async Task List_WithMarkupInTheSearch_ShowsItAsText()
    {
        var page = await _visitor.PageAsync("/gemeenten?zoek=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("#f-zoek")!.GetAttribute("value"));
        Assert.DoesNotContain(page.QuerySelectorAll("main script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    private static List<string> Names(IDocument page) => [.. page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
}
