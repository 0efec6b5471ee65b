using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>The list of partnerships and the page of one.</summary>
[OnOneDatabase("What is shown is the same once it is read; reading partnerships is tried on both with the imports and the API.")]
public sealed class PartnershipPagesTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Fact]
    public async Task List_WithIctOnly_MarksEveryRow()
    {
        var page = await _visitor.PageAsync("/samenwerkingsverbanden?ict=ja");

        Assert.Contains("ICT NML (ICT Noord- en Midden-Limburg)", Names(page));
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector(".nl-data-badge")));
    }

    [Theory]
    [InlineData(1, "1 2 3 … 10 Volgende")]
    [InlineData(3, "Vorige 1 2 3 4 5 … 10 Volgende")]
    [InlineData(5, "Vorige 1 2 3 4 5 6 7 … 10 Volgende")]
    [InlineData(10, "Vorige 1 … 8 9 10")]
    public async Task List_WithManyPages_ShowsWhereNumbersAreLeftOut(int number, string expected)
    {
        var page = await _visitor.PageAsync($"/samenwerkingsverbanden?pagina={number}");
        var items = page.QuerySelectorAll(".sms-pager li");

        Assert.Equal(expected, string.Join(' ', items.Select(item => item.TextContent.Trim())));
        Assert.All(items.Where(item => item.TextContent.Trim() == "…"), item => Assert.Equal("true", item.QuerySelector("span")!.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Page_WithoutAKnownStart_SaysSoInASentence()
    {
        var page = await _visitor.PageAsync("/samenwerkingsverbanden/ICT-EQUALIT");

        Assert.EndsWith("onze bronnen noemen geen begindatum.", page.QuerySelector(".sms-head__lede")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1-7-2019")]
    [InlineData("2019-07-01")]
    [InlineData("1 juli 2019")]
    public async Task List_OnADate_ShowsThoseOfThatDay(string day)
    {
        var page = await _visitor.PageAsync($"/samenwerkingsverbanden?ict=ook-bedrijfsvoering&op={Uri.EscapeDataString(day)}");

        Assert.Contains("1 juli 2019", page.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("GR Drechtsteden (Servicecentrum Drechtsteden)", Names(page));
        Assert.DoesNotContain("Solido", Names(page));
    }

    [Fact]
    public async Task List_WithFormTaskAndProvince_ShowsThoseThatMeetAll()
    {
        var page = await _visitor.PageAsync(
            "/samenwerkingsverbanden?rechtsvorm=bedrijfsvoeringsorganisatie&taak=informatievoorziening%20en%20ICT&provincie=Limburg&sorteer=-gemeenten");

        Assert.Contains("ICT NML (ICT Noord- en Midden-Limburg)", Names(page));
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Contains("bedrijfsvoeringsorganisatie", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_WithWrongFilters_SaysEachAtItsField()
    {
        var page = await _visitor.PageAsync("/samenwerkingsverbanden?op=31-2-2019&rechtsvorm=bv&taak=dansen&beeindigd=soms", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(4, page.Faults().Count);
        Assert.All(["op", "rechtsvorm", "taak", "beeindigd"], name => Assert.NotNull(page.QuerySelector($"#f-{name}-e")));
        Assert.Equal(50, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("31-2-2019", page.QuerySelector("#f-op")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_WithEndedOnes_IsLonger()
    {
        var today = await TotalAsync("/samenwerkingsverbanden.csv?vorm=machine");
        var all = await TotalAsync("/samenwerkingsverbanden.csv?vorm=machine&beeindigd=ja");

        Assert.InRange(today, 451, 460);
        Assert.True(all > today + 90, $"{all} against {today}");
    }

    [Fact]
    public async Task Page_OfAPartnershipThatGrew_ShowsItsMembersThroughTimeAndItsVersions()
    {
        var page = await _visitor.PageAsync("/samenwerkingsverbanden/27807637");

        Assert.Equal(7, page.QuerySelectorAll("section[aria-labelledby=deelnemers] tbody tr").Length);
        Assert.Equal(7, page.QuerySelectorAll("section[aria-labelledby=deelnemers] svg.sms-cellchart").Length);
        Assert.Contains("4 op 1 jan 2018", page.Text(), StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("section[aria-labelledby=versies] tbody tr").Length);
        Assert.All(page.QuerySelectorAll("section[aria-labelledby=versies] a"), link => Assert.Equal("external noopener noreferrer", link.GetAttribute("rel")));
        Assert.Contains("rechtspersoon", page.QuerySelector("section[aria-labelledby=taak]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ByTheIdOfAVersionOrOfTheIctList_IsTheSame()
    {
        var chain = await _visitor.PageAsync("/samenwerkingsverbanden/27807637");

        Assert.Equal(chain.Heading(), (await _visitor.PageAsync("/samenwerkingsverbanden/29340237")).Heading());
        Assert.Equal(chain.Heading(), (await _visitor.PageAsync("/samenwerkingsverbanden/ICT-27807637")).Heading());
    }

    [Fact]
    public async Task Page_WithInferredLeaving_SaysSoWithASignAndAWord()
    {
        // Vianen and the province are missing from a later version; the register gives no date of leaving.
        var page = await _visitor.PageAsync("/samenwerkingsverbanden/24963385");
        var row = page.QuerySelectorAll("section[aria-labelledby=deelnemers] tbody tr").First(tr => tr.TextContent.Contains("(afgeleid)", StringComparison.Ordinal));

        Assert.NotNull(row.QuerySelector(".sms-status--warn svg"));
        Assert.NotNull(row.QuerySelector(".sms-spanbar-open"));
        Assert.Contains("staat in geen bron", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithARegisteredCostShare_ShowsIt()
    {
        var page = await _visitor.PageAsync("/samenwerkingsverbanden/29494998");

        Assert.Contains("Verdeelsleutel zoals geregistreerd", page.Text(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=deelnemers] td.num"), cell => cell.TextContent.Trim() == "33,0");
    }

    [Fact]
    public async Task Page_ThatIsNotThere_IsNotFound() => await _visitor.PageAsync("/samenwerkingsverbanden/0", HttpStatusCode.NotFound);

    [Fact]
    public async Task EveryPartnership_HasAPage()
    {
        var ids = (await _visitor.GetStringAsync("/samenwerkingsverbanden.csv?vorm=machine&beeindigd=ja"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToList();

        foreach (var id in ids)
        {
            Assert.True((await _visitor.GetAsync($"/samenwerkingsverbanden/{id}")).IsSuccessStatusCode, id);
        }
    }

    private async Task<int> TotalAsync(string path) => (await _visitor.GetStringAsync(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;

    private static List<string> Names(IDocument page) => [.. page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
}
