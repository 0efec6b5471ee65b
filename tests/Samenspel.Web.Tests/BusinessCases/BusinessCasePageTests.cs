using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The page against the report of 9 August 2004 ("Van Zevenvoud naar Eenvoud", annex 1, 2.1.1) and against itself.</summary>
[OnOneDatabase("What is computed and shown is the same once the case is read; keeping and reading a case is tried on both.")]
public sealed class BusinessCasePageTests(SamenspelHost host)
{
    [Fact]
    public async Task Page_OfDrechtsteden_GivesTheReportsFiguresToTheDigit()
    {
        var page = await CaseAsync(CaseVisits.Drechtsteden);

        Assert.Contains(
            "Samen kost het per jaar € 1.458.000 meer dan vandaag en € 1.763.100 minder dan wanneer elke gemeente alleen doorgaat.",
            CaseVisits.Plain(page.Text()), StringComparison.Ordinal);
        Assert.Equal(["+ € 1.458.000", "− € 1.763.100"], page.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
        Assert.Contains("Samen komt er 27 fte bij: van 48 fte naar 75 fte.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Zonder elkaar is 107,65 fte gewenst, samen 75 fte. Dat is 32,65 fte minder.", page.Text(), StringComparison.Ordinal);
        Assert.Contains(
            "Het rapport drukt 33 fte en € 1.750.000 af; nagerekend is het 32,65 fte en € 1.763.100. De afgedrukte fte maal € 54.000 is € 1.782.000.",
            page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfZuidwestFriesland_GivesRangesAndSaysWhereTheReportRounds()
    {
        var page = await CaseAsync(CaseVisits.Friesland);

        Assert.Equal(
            ["+ € 189.000 tot + € 270.000", "− € 1.220.400 tot − € 1.301.400"],
            page.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
        Assert.Contains("van 12 fte naar 15,5–17 fte", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Zonder elkaar is 39,6 fte gewenst, samen 15,5–17 fte. Dat is 22,6–24,1 fte minder.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Het rapport drukt 23 fte en € 1.250.000 af", page.Text(), StringComparison.Ordinal);
        Assert.Contains("De afgedrukte fte maal € 54.000 is € 1.242.000.", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_OfAnExample_ShowsBothBaselinesInOneRow()
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync(await visitor.ExampleAsync(CaseVisits.Drechtsteden));

        var facts = page.QuerySelectorAll(".sms-facts > div").Select(fact => CaseVisits.Plain(fact.TextContent)).ToArray();
        Assert.Equal(
            [
                "Vandaag 48 fte € 2.592.000", "Samen gewenst 75 fte € 4.050.000", "Elk alleen gewenst 107,65 fte € 5.813.100",
                "Samen tegenover vandaag + € 1.458.000 + 27 fte", "Samen tegenover elk alleen − € 1.763.100 − 32,65 fte",
            ],
            facts.Select(fact => fact.Replace("fte€", "fte €", StringComparison.Ordinal).Replace("000+", "000 +", StringComparison.Ordinal).Replace("100−", "100 −", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_WithoutZwijndrecht_RecomputesEverythingByTheRule()
    {
        var page = await CaseAsync(CaseVisits.Drechtsteden, "?zonder=zwijndrecht");

        Assert.Contains("Wat als: zonder Zwijndrecht.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["+ € 1.150.015", "− € 1.325.885"], page.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
        Assert.Equal(7, page.Table("Per gemeente").Count);
        Assert.Equal("229.000", page.Table("Per gemeente")[^1][1]);
        Assert.DoesNotContain("Het rapport drukt", page.Text(), StringComparison.Ordinal);
        Assert.True(page.QuerySelector("input[name=zonder][value=zwijndrecht]")!.HasAttribute("checked"));
        Assert.Contains("Terug naar alle 7 deelnemers", page.Text(), StringComparison.Ordinal);
        var back = page.QuerySelectorAll("a").First(link => link.TextContent.StartsWith("Terug naar alle", StringComparison.Ordinal)).GetAttribute("href");
        Assert.EndsWith("/businesscase", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_LeaveOneOut_AgreesWithTakingThatOneOut()
    {
        var whole = await CaseAsync(CaseVisits.Drechtsteden);

        foreach (var row in whole.Table("Als één gemeente afvalt"))
        {
            var name = row[0].Split(new string([.. row[0].Where(char.IsAsciiDigit).Take(1)]))[0].Trim();
            var key = name.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace(' ', '-');
            var without = await CaseAsync(CaseVisits.Drechtsteden, $"?zonder={key}");
            Assert.Equal(row[1..3], without.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
        }
    }

    [Theory]
    [InlineData(CaseVisits.Drechtsteden, "")]
    [InlineData(CaseVisits.Drechtsteden, "?verdeel=fte")]
    [InlineData(CaseVisits.Drechtsteden, "?verdeel=fte-vandaag")]
    [InlineData(CaseVisits.Drechtsteden, "?zonder=dordrecht&zonder=papendrecht")]
    [InlineData(CaseVisits.Drechtsteden, "?zonder=alblasserdam&verdeel=fte")]
    public async Task Table_PerMunicipality_AddsUpToTheEuroInEveryRowAndColumn(string title, string query)
    {
        var rows = (await CaseAsync(title, query)).Table("Per gemeente").Select(row => row[1..7].Select(Number).ToArray()).ToArray();

        for (var column = 0; column < 6; column++)
        {
            Assert.Equal(rows[^1][column], rows[..^1].Sum(row => row[column]));
        }

        Assert.All(rows, row => Assert.Equal(row[2] - row[1], row[4]));
        Assert.All(rows, row => Assert.Equal(row[2] - row[3], row[5]));
    }

    [Fact]
    public async Task Table_ByInhabitants_GivesDordrechtItsShare()
    {
        var dordrecht = (await CaseAsync(CaseVisits.Drechtsteden)).Table("Per gemeente").Single(row => row[0] == "Dordrecht");

        Assert.Equal(["124.000", "€ 1.485.000", "€ 1.832.847", "€ 2.160.000", "+ € 347.847", "− € 327.153"], dordrecht[1..7]);
    }

    [Fact]
    public async Task Table_ByPartners_PaysFromTwoAgainstAloneAndNeverAgainstToday()
    {
        var page = await CaseAsync(CaseVisits.Drechtsteden);

        Assert.Contains("Tegenover vandaag loont geen enkele groep. Tegenover elk alleen loont elke groep vanaf 2 gemeenten.", page.Text(), StringComparison.Ordinal);
        var rows = page.Table("Vanaf hoeveel gemeenten loont het?");
        Assert.Equal(["2", "3", "4", "5", "6", "7"], rows.Select(row => row[0]));
        Assert.Equal("− € 1.763.100", rows[^1][8]);
        Assert.Contains("Zuidwest Friesland ligt met 15,5 tot 17,0 fte", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithNobodyLeft_SaysSoAndShowsEverybody()
    {
        var page = await CaseAsync(CaseVisits.Friesland, "?" + string.Join('&', Enumerable.Range(1, 6).Select(i => $"zonder=gemeente-{i}-niet-genoemd")));

        Assert.Contains("Ten minste één gemeente moet meedoen.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(7, page.Table("Per gemeente").Count);
    }

    [Fact]
    public async Task Page_WithOneLeft_ShowsWhatIsMissingInsteadOfFailing()
    {
        var page = await CaseAsync(CaseVisits.Friesland, "?" + string.Join('&', Enumerable.Range(1, 5).Select(i => $"zonder=gemeente-{i}-niet-genoemd")));

        Assert.Contains("niet bekend", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Wat nog ontbreekt", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InEnglish_SaysItInEnglishNumbers()
    {
        var visitor = host.Member("en");
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase");

        Assert.Equal("Business case", page.Heading());
        Assert.Contains("€ 1,458,000 more than today and € 1,763,100 less than when each municipality goes on alone.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("This rule is not in the report.", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("gemeenten", page.QuerySelector("#uitwerking")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfNoDossier_IsNotThere()
    {
        var path = $"/dossiers/{Guid.Empty}/businesscase";

        foreach (var address in new[] { path, $"{path}/cijfers", $"{path}.csv", $"{path}.xlsx", $"{path}.json" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.Member().GetAsync(address)).StatusCode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?zonder=dordrecht")]
    public async Task Page_HasNothingInlineAndIdsThatOccurOnce(string query)
    {
        var page = await CaseAsync(CaseVisits.Drechtsteden, query);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.DoesNotContain(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]), id => page.GetElementById(id) is null);
    }

    [Fact]
    public async Task Page_WithoutParticipantsOrFigures_SaysWhatIsMissing()
    {
        var visitor = host.Member();
        var empty = await visitor.OpenAsync();
        var bare = await visitor.OpenAsync(20_000, 30_000);

        Assert.Contains("Nog geen deelnemers", (await visitor.PageAsync($"{empty}/businesscase")).Text(), StringComparison.Ordinal);
        Assert.Contains("Nog geen cijfers", (await visitor.PageAsync($"{bare}/businesscase")).Text(), StringComparison.Ordinal);
        Assert.Contains("de inwoners van 2 van de 2 gemeenten", (await visitor.PageAsync($"{bare}/businesscase")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.GetAsync($"{bare}/businesscase.csv")).StatusCode);
    }

    private async Task<IDocument> CaseAsync(string title, string query = "")
    {
        var visitor = host.Member();
        return await visitor.PageAsync($"{await visitor.ExampleAsync(title)}/businesscase{query}");
    }

    private static long Number(string text) => long.Parse(
        new string([.. text.Replace('−', '-').Where(letter => char.IsAsciiDigit(letter) || letter == '-')]), CultureInfo.InvariantCulture);
}
