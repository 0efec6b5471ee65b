using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The form with the figures: what people type, what is refused, what is kept.</summary>
public sealed class FiguresFormTests(SamenspelHost host)
{
    private static readonly (string Name, string Value)[] Sound =
    [
        ("CostPerFte", "90.000"), ("PriceYear", "2026"), ("Source", "Opgave van de gemeenten"), ("Vat", "Excluded"),
        ("Rows[0].Today", "4"), ("Rows[0].Alone", "9"), ("Rows[1].Today", "6"), ("Rows[1].Alone", "12"), ("JointLow", "15"), ("JointHigh", "16"),
    ];

    [Fact]
    public async Task Form_WithSoundFigures_IsKeptAndComputed()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        await visitor.KeepAsync(path, Sound);

        var page = await visitor.PageAsync($"{path}/businesscase");
        Assert.Equal(
            ["+ € 450.000 tot + € 540.000", "− € 450.000 tot − € 540.000"],
            page.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
    }

    [Theory]
    [InlineData("nl", "90.000,50", "4,25", "€ 90.000,50", "4,25 fte")]
    [InlineData("nl", "90000.50", "4.25", "€ 90.000,50", "4,25 fte")]
    [InlineData("en", "90,000.50", "4.25", "€ 90,000.50", "4.25 fte")]
    [InlineData("en", "90000,50", "4,25", "€ 90,000.50", "4.25 fte")]
    public async Task Form_TakesDutchAndEnglishDecimals(string language, string cost, string today, string shownCost, string shownFte)
    {
        var visitor = host.Member(language);
        var path = await visitor.OpenAsync(20_000, 30_000);

        await visitor.KeepAsync(path, [.. Sound.Where(value => value.Name is not ("CostPerFte" or "Rows[0].Today")), ("CostPerFte", cost), ("Rows[0].Today", today)]);

        var text = (await visitor.PageAsync($"{path}/businesscase")).Text();
        Assert.Contains(shownCost, text, StringComparison.Ordinal);
        Assert.Contains(shownFte, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithManyFaults_NamesAllAtOnceWithALinkToEachFieldAndKeepsTheInput()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(
            path,
            ("CostPerFte", ""), ("PriceYear", "tweeduizend"), ("Source", ""), ("SourceDate", "gisteren"),
            ("Rows[0].Today", "-2"), ("Rows[0].Alone", "veel"), ("Rows[1].Today", "100001"), ("Rows[1].Alone", "3,14159"), ("Rows[1].Inhabitants", "0"),
            ("JointLow", "17"), ("JointHigh", "15,5"), ("MinimumSaving", "-1"), ("Vat", "Misschien"));

        var faults = page.Faults();
        Assert.Equal(12, faults.Count);
        Assert.Contains("A, fte vandaag: −2 is minder dan nul", faults);
        Assert.Contains("A, fte gewenst alleen: “veel” is geen getal. Vul een getal in, bijvoorbeeld 6,6", faults);
        Assert.Contains(faults, fault => fault.StartsWith("Gezamenlijke formatie: De ondergrens 17 ligt boven de bovengrens 15,5", StringComparison.Ordinal));
        var targets = page.QuerySelectorAll(".sms-errors a").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToArray();
        Assert.Equal(12, targets.Distinct().Count());
        Assert.All(targets, target => Assert.NotNull(page.GetElementById(target)));
        Assert.Equal("veel", page.QuerySelector("input[name='Rows[0].Alone']")!.GetAttribute("value"));
        Assert.Equal("3,14159", page.QuerySelector("input[name='Rows[1].Alone']")!.GetAttribute("value"));
        Assert.Contains("Nog geen cijfers", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithCharactersThatAreNoText_LeavesThemOutAndTheWorkbookOpens()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        await visitor.KeepAsync(path, [.. Sound.Where(value => value.Name != "Source"), ("Source", "Op\u0001gave van\uFFFE A"), ("SourcePlace", "blz.\t 3")]);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"{path}/businesscase.xlsx")).StatusCode);
        Assert.Contains("Opgave van A", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithAVeryLongPlace_IsRefusedAtItsField()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(path, [.. Sound, ("SourcePlace", new string('x', 201))]);

        Assert.Equal("f-SourcePlace", page.QuerySelector(".sms-errors a")!.GetAttribute("href")!.Split('#')[1]);
    }

    [Theory]
    [InlineData("punten", "OneInhabitants", "274.000", "Beide punten hebben")]
    [InlineData("punten", "OneLow", "80", "neemt de formatie af")]
    [InlineData("punten", "OneLow", "", "vul dit in, of kies een andere rekenregel")]
    [InlineData("lijn", "FixedFte", "", "vul dit in, of kies een andere rekenregel")]
    public async Task Form_WithARuleThatCannotBe_SaysWhy(string rule, string field, string value, string expected)
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(path, [.. Sound, ("Rule", rule), (field, value), .. rule == "lijn" ? [("FtePer1000", "0,2")] : Array.Empty<(string, string)>()]);

        Assert.Contains(expected, Assert.Single(page.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithAnUnknownKindOfRule_RefusesInsteadOfDroppingTheRule()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(path, [.. Sound, ("Rule", "zz")]);

        Assert.Contains(page.Faults(), fault => fault.Contains("“zz” kan niet. Kies uit: geen rekenregel, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_WithNoRule_SaysThatSmallerGroupsCannotBeGiven()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        await visitor.KeepAsync(path, [.. Sound, ("Rule", "geen")]);

        var page = await visitor.PageAsync($"{path}/businesscase");
        Assert.Contains("Zonder rekenregel is niet te zeggen wat een kleinere groep zou kosten", page.Text(), StringComparison.Ordinal);
        Assert.Contains("+ € 450.000", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithMissingFigures_KeepsTheRestAndSaysWhatIsBlocked()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        await visitor.KeepAsync(path, [.. Sound.Where(value => value.Name != "Rows[1].Alone")]);

        var page = await visitor.PageAsync($"{path}/businesscase");
        Assert.Equal(["+ € 450.000 tot + € 540.000", "niet bekend"], page.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
        var missing = Assert.Single(page.Table("Wat nog ontbreekt"));
        Assert.Equal("Fte gewenst alleen", missing[0]);
        Assert.Equal("B", missing[1]);
        Assert.Contains("tegenover elk alleen", missing[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithTheNorm_TakesItsFigureAndRefusesBeyondItsEnds()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(38_000, 8_000);
        (string, string)[] values = [.. Sound.Where(value => !value.Name.EndsWith("Alone", StringComparison.Ordinal)), ("Rows[0].AloneFrom", "fte-alone-2004")];

        var refused = await visitor.RefusedAsync(path, [.. values, ("Rows[1].AloneFrom", "fte-alone-2004")]);
        Assert.Contains("B: de norm geldt van 9.000 tot en met 124.000 inwoners", Assert.Single(refused.Faults()), StringComparison.Ordinal);

        await visitor.KeepAsync(path, [.. values, ("Rows[1].Alone", "5")]);
        var page = await visitor.PageAsync($"{path}/businesscase");
        Assert.Contains("21,5 fte", page.Text(), StringComparison.Ordinal);
        Assert.Contains("16,5 fte (geschat) uit de norm", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Een ruwe vertaling uit 2004", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfAMunicipalityOnAnOldDate_AsksForItsInhabitants()
    {
        var visitor = host.Member();
        var opened = await visitor.SendFormAsync("/dossiers/nieuw", ("Title", "Oud"), ("ReferenceDate", "9-8-2004"));
        var path = opened.Headers.Location!.OriginalString.Replace("/deelnemers", "", StringComparison.Ordinal);
        path = path[path.IndexOf("/dossiers", StringComparison.Ordinal)..];
        await visitor.ChooseAsync(path, "GM0517.GM0505");

        await visitor.KeepAsync(path, Sound);
        Assert.Contains("Het aantal inwoners ontbreekt", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);

        await visitor.KeepAsync(path, [.. Sound, ("Rows[0].Inhabitants", "124.000"), ("Rows[1].Inhabitants", "9.000")]);
        Assert.Contains("133.000", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
        Assert.Contains("ingevuld", (await visitor.PageAsync(path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfTwoEditors_ShowsBothVersionsToTheSecond()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);
        await visitor.KeepAsync(path, Sound);
        await visitor.KeepAsync(path, ("Rows[0].Today", "5"));

        var page = await visitor.RefusedAsync(path, ("Version", "1"), ("Rows[0].Today", "7"));

        Assert.Contains("Iemand anders heeft deze cijfers intussen gewijzigd", Assert.Single(page.Faults()), StringComparison.Ordinal);
        var differs = Assert.Single(page.Table("Uw versie naast wat er nu staat"));
        Assert.Equal(["A, fte vandaag", "7", "5verschilt"], differs);
        Assert.Contains("Vastgelegd door anna op 21 november 2026 om 10:00.", page.Text(), StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector("input[name=Version]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Form_OfAnExample_LeadsToTheCopyAndKeepsNothing()
    {
        var visitor = host.Member();
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);

        var answer = await visitor.GetAsync($"{path}/businesscase/cijfers");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/kopie", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await visitor.PostAsync($"{path}/businesscase/cijfers", new FormUrlEncodedContent([new("CostPerFte", "1"), new("_handler", "keep-figures")]));
        Assert.Contains("€ 54.000 per fte", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }
}
