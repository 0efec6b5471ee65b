using System.Net;
using AngleSharp.Dom;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>What a municipality pays and why, as somebody would read it out.</summary>
public sealed class ExplanationTests(SamenspelHost host)
{
    [Fact]
    public async Task Page_OfAlblasserdam_ExplainsTheAmountByInhabitants()
    {
        var text = CaseVisits.Plain((await PageAsync("alblasserdam")).Text());

        Assert.Contains("Alblasserdam betaalt bij de sleutel inwoners € 266.058 per jaar. Dat is € 14,78 per inwoner.", text, StringComparison.Ordinal);
        Assert.Contains("Alles wordt verdeeld naar inwoners. Alblasserdam heeft er 18.000 van de 274.000, dus 6,6 %. Dat is € 266.058.", text, StringComparison.Ordinal);
        Assert.Contains("Vandaag kost de ICT-formatie € 135.000. Het wordt € 131.058 meer.", text, StringComparison.Ordinal);
        Assert.Contains("Alleen doorgaan zou € 445.500 kosten. Samen is € 179.442 goedkoper.", text, StringComparison.Ordinal);
        Assert.Contains("Nee. Bij deze sleutel betaalt geen enkele groep gemeenten meer", text, StringComparison.Ordinal);
        Assert.Contains("€ 150.188 bij de start", text, StringComparison.Ordinal);
        Assert.Contains("€ 266.058 in jaar 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfDordrechtByStaffOfToday_NamesTheGroupThatCanLeave()
    {
        var text = CaseVisits.Plain((await PageAsync("dordrecht?sleutel=formatie-nu")).Text());

        Assert.Contains("Samen is € 160.312 duurder.", text, StringComparison.Ordinal);
        Assert.Contains("Ja. De groep Dordrecht en 's-Gravendeel zou zonder de rest € 419.300 per jaar goedkoper uit zijn.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ByTwoParts_ExplainsBoth()
    {
        var text = CaseVisits.Plain((await PageAsync("papendrecht?sleutel=vast-en-variabel")).Text());

        Assert.Contains("20 % van de kosten wordt in zeven gelijke delen betaald. Dat is € 115.714.", text, StringComparison.Ordinal);
        Assert.Contains("80 % van de kosten wordt verdeeld naar inwoners.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alblasserdam")]
    [InlineData("dordrecht")]
    [InlineData("sliedrecht")]
    [InlineData("zwijndrecht")]
    public async Task Parts_AddUpToTheShare(string participant)
    {
        var page = await PageAsync($"{participant}?sleutel=vast-en-variabel");

        var share = Amounts(page.QuerySelector(".nl-paragraph--lead, .sms-lede, header p")?.TextContent ?? page.Text())[0];
        var parts = page.QuerySelectorAll("section[aria-labelledby=bedrag] p").Select(line => CaseVisits.Plain(line.TextContent)).Where(line => line.Contains(" % van de kosten ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, parts.Count);
        Assert.Equal(share, parts.Sum(line => Amounts(line)[^1]));
    }

    [Fact]
    public async Task Page_FromAChoice_ExplainsThatChoice()
    {
        var visitor = host.Visitor();
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        var table = await visitor.PageAsync($"{path}/kostenverdeling?rekenwijze=jaar&sleutels=formatie-nu&sleutels=shapley");
        var link = table.QuerySelector("[aria-label='Tabel: Bijdrage per gemeente en sleutel'] tbody th a")!.GetAttribute("href")!;

        var page = await visitor.PageAsync(link);

        var text = CaseVisits.Plain(page.Text());
        Assert.Contains("Alblasserdam betaalt bij de sleutel formatie nu " + table.Table("Bijdrage per gemeente en sleutel")[0][2].Split(' ') switch { var words => $"{words[0]} {words[1]} per jaar" }, text, StringComparison.Ordinal);
        Assert.Contains("midden van de uitkomsten (P50)", text, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), back => back.GetAttribute("href") is { } address && address.Contains("rekenwijze=jaar", StringComparison.Ordinal) && address.Contains("sleutels=shapley", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_UnderPresentValue_SaysNothingOfAYear()
    {
        var text = CaseVisits.Plain((await PageAsync("dordrecht?rekenwijze=contant&sleutel=formatie-nu")).Text());

        Assert.Contains("over alle jaren samen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("per jaar", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transition_ThatNobodyAgreed_IsASupposition()
    {
        var text = CaseVisits.Plain((await PageAsync("alblasserdam")).Text());

        Assert.Contains("Stel dat u in vier jaar ingroeit naar deze sleutel", text, StringComparison.Ordinal);
        Assert.Contains("Aangenomen is dat de kosten in gelijke stappen groeien", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bij de ingroei wordt het", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shapley")]
    [InlineData("nucleolus")]
    public async Task Page_ByAMethod_TellsWhatJoiningAdds(string key)
    {
        var text = CaseVisits.Plain((await PageAsync($"zwijndrecht?sleutel={key}")).Text());

        Assert.Contains("De komst van Zwijndrecht als laatste kost de groep", text, StringComparison.Ordinal);
        Assert.Contains("alleen zou het € 1.069.200 kosten", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ByAKeyThatMissesFigures_SaysSo()
    {
        var text = CaseVisits.Plain((await PageAsync("sliedrecht?sleutel=werkplekken")).Text());

        Assert.Contains("Het aantal werkplekken ontbreekt bij alle deelnemers.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithWhatIsNoKey_SaysSoAndExplainsTheUsualOne()
    {
        var page = await PageAsync("sliedrecht?sleutel=onzin", HttpStatusCode.UnprocessableEntity);

        Assert.Single(page.Faults());
        Assert.Contains("Sliedrecht betaalt bij de sleutel inwoners", CaseVisits.Plain(page.Text()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfWhoDoesNotTakePart_IsNotThere() => await PageAsync("amsterdam", HttpStatusCode.NotFound);

    [Fact]
    public async Task Table_LinksToEveryMunicipality()
    {
        var visitor = host.Visitor();
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        var page = await visitor.PageAsync($"{path}/kostenverdeling");

        var links = page.QuerySelectorAll("[aria-label='Tabel: Bijdrage per gemeente en sleutel'] tbody th a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(7, links.Count);
        foreach (var link in links)
        {
            await visitor.PageAsync(link);
        }
    }

    private static List<long> Amounts(string text) =>
        [.. CaseVisits.Plain(text).Split('€').Skip(1).Select(part => long.Parse(string.Concat(part.Trim().TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture))];

    private async Task<IDocument> PageAsync(string part, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var visitor = host.Visitor();
        return await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling/{part}", expected);
    }
}
