using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Partnering;

/// <summary>The page that divides a province.</summary>
public sealed class DivisionPageTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Fact]
    public async Task Page_OfZeeland_PutsEveryMunicipalityInOneGroupWithAProvenBound()
    {
        var page = await _visitor.PageAsync("/indeling?gebied=Zeeland&hoogstens=4");
        var groups = page.QuerySelectorAll("[aria-labelledby=groepen] tbody th").Select(cell => cell.TextContent.Split(", ")).ToList();

        Assert.Equal(13, groups.Sum(group => group.Length));
        Assert.Equal(13, groups.SelectMany(group => group).Distinct().Count());
        Assert.All(groups, group => Assert.InRange(group.Length, 1, 4));
        Assert.DoesNotContain("onbekend", page.QuerySelector(".sms-facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithARule_KeepsTogetherWhatShouldStayTogether()
    {
        var page = await _visitor.PageAsync("/indeling?gebied=Zeeland&samen=Goes, Kapelle");

        Assert.Single(page.QuerySelectorAll("[aria-labelledby=groepen] tbody th"), cell => cell.TextContent.Contains("Goes", StringComparison.Ordinal) && cell.TextContent.Contains("Kapelle", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gebied=Zeeland&samen=Goes,Kapelle&apart=Goes,Kapelle", "bij elkaar en ook uit elkaar")]
    [InlineData("gebied=Zeeland&samen=Goes,Terneuzen&hoogstens=2", "Geen toegestane groep houdt deze gemeenten bij elkaar")]
    public async Task Page_WithRulesThatContradict_NamesThem(string query, string words) =>
        Assert.Contains(words, (await _visitor.PageAsync($"/indeling?{query}")).QuerySelector("main .utrecht-alert--warning")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Page_ShowsWhatTheyDoTogetherNow_AndOtherGoodDivisions_InBothLanguages()
    {
        var page = await _visitor.PageAsync("/indeling?gebied=Utrecht&hoogstens=5");
        var english = await host.Visitor("en").PageAsync("/indeling?gebied=Utrecht&hoogstens=5");

        Assert.Contains("RID Utrecht", page.QuerySelector("[aria-labelledby=groepen]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=anders] li"));
        Assert.Contains("Together already in", english.Text(), StringComparison.Ordinal);
        Assert.NotNull((await _visitor.PageAsync("/partners")).QuerySelector("main a[href='/indeling']"));
        Assert.Contains("geen gebied", Assert.Single((await _visitor.PageAsync("/indeling?gebied=Atlantis", HttpStatusCode.UnprocessableEntity)).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithTwoSets_KeepsBothTogether()
    {
        var page = await _visitor.PageAsync("/indeling?gebied=Zeeland&samen=Goes, Kapelle; Veere, Middelburg");
        var groups = page.QuerySelectorAll("[aria-labelledby=groepen] tbody th").Select(cell => cell.TextContent.Split(", ")).ToList();

        Assert.Single(groups, group => group.Contains("Goes") && group.Contains("Kapelle"));
        Assert.Single(groups, group => group.Contains("Veere") && group.Contains("Middelburg"));
    }

    [Theory]
    [InlineData("VR19", "Zeeland (veiligheidsregio)", 13)]
    [InlineData("JZ22", "Utrecht Stad (jeugdregio)", 1)]
    public async Task Page_OfARegion_HoldsItsMunicipalities(string code, string name, int count)
    {
        var page = await _visitor.PageAsync($"/indeling?gebied={code}&hoogstens=3");

        Assert.Equal($"{name} ingedeeld in groepen", page.Heading());
        Assert.Equal(count, page.QuerySelectorAll("[aria-labelledby=groepen] tbody th").Sum(cell => cell.TextContent.Split(", ").Length));
    }

    [Fact]
    public async Task Page_TellsWhatThePartnershipsOfTodayAreOnTheSameMeasure()
    {
        var page = await _visitor.PageAsync("/indeling?gebied=Utrecht&hoogstens=6");
        var values = page.QuerySelectorAll(".sms-facts dd").Select(cell => cell.TextContent).ToList();

        // The best division costs no more than the one there is, as long as that keeps the rules.
        Assert.True(Whole(values[0]) <= Whole(values[3]));
        Assert.Contains("1 ICT-verbanden", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Country_IsComputedInTheBackgroundAndKept()
    {
        const string Address = "/indeling?gebied=nederland&hoogstens=2";
        var before = await _visitor.PageAsync(Address);
        Assert.Contains("nog niet berekend", before.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await _visitor.GetAsync(Address.Replace("?", ".csv?", StringComparison.Ordinal))).StatusCode);

        var begun = await _visitor.SendFormAsync(Address, ("_handler", "start-division"));
        Assert.Contains("taak=", begun.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var page = await DoneAsync(Address);

        Assert.Contains("dat is bewezen", page.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(342, page.QuerySelectorAll("[aria-labelledby=groepen] tbody td:nth-child(2)").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        var file = await _visitor.GetStringAsync(Address.Replace("?", ".csv?vorm=machine&", StringComparison.Ordinal));
        Assert.Equal(343, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Country_IsStoppedByWhoBeganItAndKeepsTheBestSoFar()
    {
        const string Address = "/indeling?gebied=nederland&hoogstens=8";
        var begun = (await _visitor.SendFormAsync(Address, ("_handler", "start-division"))).Headers.Location!.OriginalString;
        var own = await _visitor.PageAsync(begun);
        var other = await host.Visitor().PageAsync(Address);

        Assert.NotNull(own.QuerySelector("#rekenen [role=status]"));
        Assert.NotNull(own.QuerySelector("input[value=stop-division]"));
        Assert.NotNull(other.QuerySelector("#rekenen [role=status]"));
        Assert.Null(other.QuerySelector("input[value=stop-division]"));

        await _visitor.SendFormAsync(begun, ("_handler", "stop-division"));
        var page = await DoneAsync(Address);

        Assert.Contains("beste indeling tot dan toe", page.Text(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=groepen] tbody tr"));
        Assert.NotNull(page.QuerySelector("input[value=start-division]"));
    }

    [Fact]
    public async Task Page_WithEverythingWrong_NamesAllFaults()
    {
        var page = await _visitor.PageAsync("/indeling?gebied=Zeeland&hoogstens=2&tenminste=3&samen=Utrecht&apart=Goes", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(4, page.Faults().Count);
    }

    private async Task<IDocument> DoneAsync(string address)
    {
        for (var look = 0; look < 600; look++)
        {
            var page = await _visitor.PageAsync(address);
            if (page.QuerySelector("#rekenen[data-open]") is null)
            {
                return page;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{address} was not computed in a minute.");
    }

    private static long Whole(string shown) => long.Parse(shown.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
