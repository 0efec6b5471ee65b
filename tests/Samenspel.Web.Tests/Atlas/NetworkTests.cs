using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>The network of partnerships: page, file and API.</summary>
[OnOneDatabase("It reads the atlas from memory, which other tests read on both databases.")]
public sealed class NetworkTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Fact]
    public async Task Network_OfToday_DrawsEveryoneInAGroupAndNamesThemInTheTable()
    {
        var page = await _visitor.PageAsync("/netwerk");
        var rows = page.QuerySelectorAll("section[aria-labelledby=groepen] tbody tr");
        var municipalities = rows.Sum(row => row.QuerySelectorAll("td:nth-child(3) a").Length);
        var partnerships = rows.Sum(row => row.QuerySelectorAll("td:nth-child(4) a").Length);

        Assert.Equal($"{municipalities} gemeenten hangen via {partnerships} verbanden samen in {rows.Length} groepen.", page.QuerySelector(".sms-head__lede")!.TextContent);
        Assert.Equal(municipalities, page.QuerySelectorAll(".sms-net-dot:not(.sms-net-dot--partnership)").Length - page.QuerySelectorAll(".sms-chart-key .sms-net-dot:not(.sms-net-dot--partnership)").Length);
        Assert.Equal(municipalities, page.QuerySelectorAll(".sms-map-label").Length);
        Assert.Equal(342, municipalities + page.QuerySelectorAll("section[aria-labelledby=zonder] dd").Sum(part => part.TextContent.Replace("Nuenen, Gerwen", "Nuenen Gerwen", StringComparison.Ordinal).Split(", ").Length));
        Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(Count(pair.First) >= Count(pair.Second)));
    }

    [Fact]
    public async Task Bridge_IsInTheTableWithWhatFallsApart()
    {
        var page = await _visitor.PageAsync("/netwerk");
        var row = page.QuerySelectorAll("section[aria-labelledby=bruggen] tbody tr").Single(one => one.QuerySelector("th")!.TextContent == "Leeuwarden");

        Assert.Contains("Waadhoeke", row.TextContent, StringComparison.Ordinal);
        Assert.Contains(" | ", row.LastElementChild!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("svg.sms-net .sms-net-dot--bridge"));
    }

    [Fact]
    public async Task Year_ShowsWhoTookPartThenAndWhatChanged()
    {
        var before = await _visitor.PageAsync("/netwerk?jaar=2020");
        var after = await _visitor.PageAsync("/netwerk?jaar=2021");

        Assert.Equal(["Nederweert", "Roermond", "Venlo", "Weert"], Members(before, "ICT NML (ICT Noord- en Midden-Limburg)"));
        Assert.Equal(["Asten", "Nederweert", "Roermond", "Someren", "Venlo", "Weert"], Members(after, "ICT NML (ICT Noord- en Midden-Limburg)"));
        Assert.Contains("Asten, Someren", after.QuerySelector("section[aria-labelledby=veranderd]")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Stand eind 2021.", after.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(after.QuerySelectorAll("#netwerkjaar a"), link => link.GetAttribute("href") == "/netwerk?jaar=2022");
    }

    [Fact]
    public async Task Leaving_ThatIsKnown_IsNotCalledInferred()
    {
        var page = await _visitor.PageAsync("/netwerk?jaar=2022");
        var row = page.QuerySelectorAll("section[aria-labelledby=veranderd] tbody tr").Single(one => one.TextContent.Contains("Bergen op Zoom", StringComparison.Ordinal));

        Assert.Equal("vertrokken", row.QuerySelector("td")!.TextContent);
    }

    [Fact]
    public async Task Filters_AreThoseOfTheListAndLeadThereAndBack()
    {
        var page = await _visitor.PageAsync("/netwerk?ict=alle&provincie=Zeeland&jaar=2024");
        var list = await _visitor.PageAsync("/samenwerkingsverbanden?ict=ja&provincie=Zeeland");

        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/samenwerkingsverbanden?provincie=Zeeland&op=2024-12-31");
        Assert.Contains(list.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/netwerk?ict=ja&provincie=Zeeland");
        Assert.Contains("Moerdijk", Members(page, "ICT Samenwerking West-Brabant-West (ICT WBW)"));
    }

    [Fact]
    public async Task Municipality_ShowsOnlyItsOwnGroup()
    {
        var page = await _visitor.PageAsync("/netwerk?gemeente=GM0983");

        Assert.Single(page.QuerySelectorAll("section[aria-labelledby=groepen] tbody tr"));
        Assert.Single(page.QuerySelectorAll("svg.sms-net .sms-net-dot--own"));
        Assert.Contains((await _visitor.PageAsync("/gemeenten/GM0983")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/netwerk?gemeente=GM0983");
    }

    [Fact]
    public async Task Wrong_Choices_AreAllNamedAndLeaveANetwork()
    {
        var page = await _visitor.PageAsync("/netwerk?ict=misschien&rechtsvorm=bv&provincie=Atlantis&gemeente=GM9999&jaar=1066", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(5, page.Faults().Count);
        Assert.NotEmpty(page.QuerySelectorAll("svg.sms-net"));
    }

    [Fact]
    public async Task Nothing_UnderTheConditions_SaysSoAndOffersAWayOut()
    {
        var page = await _visitor.PageAsync("/netwerk?jaar=2004&rechtsvorm=gemeenschappelijk-orgaan");

        Assert.Empty(page.QuerySelectorAll("svg.sms-net"));
        Assert.Contains("Geen netwerk onder deze voorwaarden", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_HasARowForEachMunicipalityInEachPartnership()
    {
        var page = await _visitor.PageAsync("/netwerk");
        var lines = (await _visitor.GetStringAsync("/netwerk.csv?vorm=machine")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("group,code,municipality,bridge,partnership_id,partnership,year", lines[0].TrimStart('\uFEFF').TrimEnd('\r'));
        Assert.Equal(page.QuerySelectorAll(".sms-net-lines line").Length, lines.Length - 1);
        Assert.Contains(lines, line => line.Contains("GM0080,Leeuwarden,1,", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await _visitor.GetAsync("/netwerk.csv?vorm=machine&jaar=later")).StatusCode);
    }

    [Fact]
    public async Task Api_GivesTheSameNetwork()
    {
        using var answer = JsonDocument.Parse(await _visitor.GetStringAsync("/api/v1/netwerk?jaar=2021"));
        var page = await _visitor.PageAsync("/netwerk?jaar=2021");
        var groups = answer.RootElement.GetProperty("groepen").EnumerateArray().ToList();

        Assert.Equal(page.QuerySelectorAll("section[aria-labelledby=groepen] tbody tr").Length, groups.Count);
        Assert.Equal(groups.Sum(group => group.GetProperty("gemeenten").GetArrayLength()), answer.RootElement.GetProperty("aantalGemeenten").GetInt32());
        Assert.Equal(HttpStatusCode.BadRequest, (await _visitor.GetAsync("/api/v1/netwerk?jaar=1066")).StatusCode);
    }

    private static int Count(IElement row) => int.Parse(row.QuerySelector("td")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Members(IDocument page, string partnership) =>
        [.. page.QuerySelectorAll("section[aria-labelledby=groepen] tbody tr").Single(row => row.QuerySelectorAll("td:nth-child(4) a").Any(link => link.TextContent == partnership)).QuerySelectorAll("td:nth-child(3) a").Select(link => link.TextContent)];
}
