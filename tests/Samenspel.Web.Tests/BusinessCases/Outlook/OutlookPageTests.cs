using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases.Outlook;

/// <summary>The result page: the outcome with its uncertainty, the trial of other assumptions, and what is missing.</summary>
[OnOneDatabase("What is computed and shown is the same once the case is read; keeping and reading a case is tried on both.")]
public sealed class OutlookPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Page_OfDrechtsteden_GivesRangeAndChanceAgainstBothBaselinesBeforeAnyPoint()
    {
        var page = await CaseAsync();

        var lede = CaseVisits.Plain(page.QuerySelector(".sms-head__lede")!.TextContent);
        Assert.StartsWith("Over 7 jaar is samen vrijwel zeker duurder dan vandaag en ", lede, StringComparison.Ordinal);
        Assert.Contains("Van de 100 berekeningen is samen in 0 goedkoper dan vandaag en in ", lede, StringComparison.Ordinal);
        var pair = page.QuerySelectorAll(".ol-pair__number").Select(one => CaseVisits.Plain(one.TextContent)).ToArray();
        Assert.Equal(2, pair.Length);
        Assert.Matches("^\\+ € [0-9,]+ mln tot \\+ € [0-9,]+ mln$", pair[0]);
        Assert.Contains("tegenover vandaag", page.QuerySelectorAll(".ol-pair .sms-pair__text")[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".sms-waffle").Length);
        Assert.Equal(Number(page.QuerySelectorAll(".sms-waffle-count")[1]), page.QuerySelectorAll(".sms-waffle-svg")[1].QuerySelectorAll(".sms-waffle-on").Length);
        Assert.Contains("8.192 berekeningen (punten van Sobol), vaste startwaarde 1, rekenmodel ", page.Text(), StringComparison.Ordinal);
        Assert.Contains("standaardfout", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SaysWhereEveryDefaultComesFromAndWhatResearchSays()
    {
        var rows = (await CaseAsync()).Table("Uitgangspunten Samenspel");

        Assert.True(rows.Count > 15, $"Only {rows.Count} defaults.");
        Assert.All(rows, row => Assert.StartsWith("uitgangspunt Samenspel: ", row[2], StringComparison.Ordinal));
        Assert.Contains(rows, row => row[0] == "Vertraging van de start" && row[1].StartsWith("0 tot 18 maanden, waarschijnlijk 6", StringComparison.Ordinal));
        Assert.Contains(rows, row => row[0] == "Prijsstijging van ICT" && row[1].StartsWith("4 tot 6 % per jaar", StringComparison.Ordinal));
        Assert.Contains(rows, row => row[2] == "uitgangspunt Samenspel: eigen oordeel");
        Assert.Contains("Uit onderzoek blijkt niet dat samenwerken gemiddeld bespaart", (await CaseAsync()).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_PerMunicipality_HasMeansThatAddUpToTheTotal()
    {
        var page = await CaseAsync();

        foreach (var against in new[] { "tegenover vandaag", "tegenover elk alleen" })
        {
            var rows = page.Table($"Per gemeente {against}");
            Assert.Equal(8, rows.Count);
            Assert.Equal(Euros(rows[^1][1]), rows.SkipLast(1).Sum(row => Euros(row[1])));
            Assert.All(rows, row => Assert.True(Euros(row[2]) >= Euros(row[4]) && Euros(row[4]) >= Euros(row[6]), "Unfavourable is the dearer end."));
        }
    }

    [Fact]
    public async Task Table_OfWhoLeaves_AgreesWithTakingThatOneOut()
    {
        var whole = await CaseAsync();
        var row = whole.Table("Als er één weggaat").Single(row => row[0] == "Zonder Dordrecht");

        var without = await CaseAsync("?zonder=dordrecht");

        var pair = without.QuerySelectorAll(".ol-pair__number").Select(one => CaseVisits.Plain(one.TextContent)).ToArray();

        // Sobol's points are turned to what is computed, so the two differ within their error.
        foreach (var (table, own) in new[] { (row[1], pair[0]), (row[3], pair[1]) })
        {
            var (expected, actual) = (Millions(table)[1..], Millions(own));
            Assert.Equal(2, actual.Length);
            Assert.All(expected.Zip(actual), ends => Assert.Equal(ends.First, ends.Second, 0.05));
        }

        Assert.Contains(without.Table("Als er één weggaat"), one => one[0] == "Met Dordrecht erbij");
    }

    [Fact]
    public async Task WhoIsTakenOut_OfACaseThatSaysNothingOfFewer_LeavesNoFigureInsteadOfTheOld()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000, 40_000);
        await visitor.KeepAsync(
            path,
            ("CostPerFte", "90000"), ("PriceYear", "2026"), ("Source", "Opgave van de gemeenten"), ("Vat", "Excluded"), ("JointLow", "20"), ("JointHigh", "22"), ("Rule", "geen"),
            ("Rows[0].Today", "4"), ("Rows[0].Alone", "9"), ("Rows[1].Today", "6"), ("Rows[1].Alone", "12"), ("Rows[2].Today", "7"), ("Rows[2].Alone", "12"));
        Assert.Equal(2, (await visitor.PageAsync($"{path}/businesscase")).QuerySelectorAll(".ol-pair__number").Length);

        var page = await visitor.PageAsync($"{path}/businesscase?zonder=a");

        Assert.Empty(page.QuerySelectorAll(".ol-pair__number"));
        Assert.Contains("Zonder rekenregel is niet te zeggen wat minder gemeenten samen nodig hebben", page.QuerySelector("#kern")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fan_AgainstToday_IsShownByALinkAndKeepsTheOtherChoices()
    {
        var page = await CaseAsync("?zonder=dordrecht&verdeel=fte");
        var link = page.QuerySelectorAll("#waaier .sms-choice a").Single(one => one.TextContent == "Tegenover vandaag").GetAttribute("href")!;
        Assert.Contains("zonder=dordrecht", link, StringComparison.Ordinal);
        Assert.Contains("verdeel=fte", link, StringComparison.Ordinal);

        var today = await host.Member().PageAsync(link);

        Assert.Equal("Tegenover vandaag", today.QuerySelector("#waaier .sms-choice a[aria-current]")!.TextContent);
        Assert.Contains("draait het midden niet naar voordeel", today.QuerySelector("#waaier figure")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tornado_ListsWhatHasNoInfluence()
    {
        var page = await CaseAsync();

        var rows = page.Table("Wat telt het zwaarst?");
        Assert.True(rows.Count >= 6, $"Only {rows.Count} rows.");
        Assert.Contains("Zonder invloed op deze uitkomst: Formatie vandaag", page.Text(), StringComparison.Ordinal);
        Assert.Contains(page.Table("Aandeel in de spreiding"), row => row[0] == "Formatie vandaag" && row[2] == "geen invloed");
    }

    [Fact]
    public async Task Tornado_NamesTheJointStaffOfAVariantByItsName()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var added = await visitor.SendFormAsync($"{path}/businesscase/nieuwe-variant", ("name", "Twee locaties"), ("kind", "PartlyCentral"), ("joint.low", "80"), ("joint.high", "84"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);

        var page = await visitor.PageAsync($"{path}/businesscase");

        Assert.Contains("variant Twee locaties", page.QuerySelector("#zwaarst")!.Closest("section")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(":twee-locaties", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trial_ChangesTheOutcomeSaysSoAndIsNowhereElse()
    {
        var before = await CaseAsync();
        var trial = await CaseAsync("?proef=1&delayMonths.low=24&delayMonths.likely=36&delayMonths.high=48");

        Assert.Contains("Dit is een proef.", trial.Text(), StringComparison.Ordinal);
        Assert.Contains("Vertraging van de start, hoogst: 48 (was 18)", CaseVisits.Plain(trial.Text()), StringComparison.Ordinal);
        Assert.NotEqual(Pair(before), Pair(trial));
        Assert.Equal(before.QuerySelector(".sms-head__lede")!.TextContent, trial.QuerySelector(".sms-head__lede")!.TextContent);
        Assert.Equal("48", trial.QuerySelector("#f-delayMonths-high")!.GetAttribute("value"));
        Assert.Equal(Pair(before), Pair(await CaseAsync()));
        var fan = trial.QuerySelectorAll("#waaier .sms-choice a")[0].GetAttribute("href")!;
        Assert.Contains("proef=1", fan, StringComparison.Ordinal);
        Assert.Equal(Digits(Pair(trial)), Digits(Pair(await host.Member("en").PageAsync(fan))));

        static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
    }

    [Fact]
    public async Task Trial_WithTheShippedNumbers_IsNoTrial()
    {
        var page = await CaseAsync("?proef=1&delayMonths.low=0&delayMonths.likely=&priceGrowth.low=4,0");

        Assert.DoesNotContain("Dit is een proef.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(Pair(await CaseAsync()), Pair(page));
    }

    [Fact]
    public async Task Trial_WithFaults_NamesAllAtTheirFields()
    {
        var page = await CaseAsync("?proef=1&delayMonths.low=veel&clientRole.low=-1&clientRole.high=99&friction.low=40&friction.likely=20&friction.high=30", HttpStatusCode.UnprocessableEntity);

        var faults = page.Faults();
        Assert.Equal(4, faults.Count);
        Assert.Equal("veel", page.QuerySelector("#f-delayMonths-low")!.GetAttribute("value"));
        foreach (var name in new[] { "delayMonths.low", "clientRole.low", "clientRole.high", "friction.likely" })
        {
            Assert.Equal("true", page.QuerySelector($"input[name='{name}']")!.GetAttribute("aria-invalid"));
        }

        Assert.DoesNotContain("Dit is een proef.", page.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?tegenover=gisteren", "Vergelijk met: “gisteren” kan niet. Kies uit: vandaag, elk alleen")]
    [InlineData("?variant=maan", "Variant: “maan” kan niet. Kies uit: together")]
    public async Task Page_WithAnUnknownChoice_NamesItAndShowsTheCase(string query, string expected)
    {
        var page = await CaseAsync(query, HttpStatusCode.UnprocessableEntity);

        Assert.Equal(expected, Assert.Single(page.Faults()));
        Assert.Equal(2, page.QuerySelectorAll(".ol-pair__number").Length);
    }

    [Fact]
    public async Task AMissingFigure_IsShownAsMissingWithWhatItDoes()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await visitor.KeepAsync(path, ("Rows[1].Today", ""));

        var page = await visitor.PageAsync($"{path}/businesscase");

        var row = Assert.Single(page.Table("Waar geen uitkomst is"));
        Assert.Equal(["Dordrecht", "Fte vandaag"], row[..2]);
        Assert.Contains("Geen totaal: tegenover vandaag en tegenover elk alleen", row[2], StringComparison.Ordinal);
        Assert.Contains("er ontbreken cijfers", page.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("niet bekend: er ontbreken cijfers", page.Table("Per gemeente tegenover vandaag")[1][1], StringComparison.Ordinal);
        Assert.Matches("[0-9]", page.Table("Per gemeente tegenover vandaag")[0][1]);
        var without = await visitor.PageAsync(page.QuerySelectorAll("a").First(link => link.TextContent == "Reken zonder Dordrecht").GetAttribute("href")!);
        Assert.All(without.QuerySelectorAll(".ol-pair__number"), number => Assert.Matches("[0-9]", number.TextContent));
    }

    [Fact]
    public async Task TheSamePageTwice_IsComputedOnce()
    {
        // A site of its own: other tests compute beside this one.
        await using var site = SamenspelHost.With();
        await CaseAsync(on: site);
        var book = site.Services.GetRequiredService<OutlookBook>();
        var before = book.Begun;

        await Task.WhenAll(CaseAsync(on: site), CaseAsync(on: site), CaseAsync(on: site));

        Assert.Equal(before, book.Begun);
    }

    [Fact]
    public async Task AHiddenDossier_IsNeverComputed()
    {
        await using var site = SamenspelHost.With();
        var owner = site.Member();
        var path = await owner.CopyAsync(CaseVisits.Friesland);
        await owner.KeepAsync(path, ("Rows[0].Today", "2,7"));
        var book = site.Services.GetRequiredService<OutlookBook>();
        var stranger = await site.MemberAsync("vreemd-outlook@proef.test", "Vreemd");
        var before = book.Begun;

        foreach (var page in new[] { "businesscase", "businesscase/alinea", "businesscase/uitkomst.json", "businesscase/doorrekenen", "businesscase.xlsx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}/{page}")).StatusCode);
        }

        Assert.Equal(before, book.Begun);
    }

    [Fact]
    public async Task Page_InEnglish_HasNoDutchLeft()
    {
        var visitor = host.Member("en");
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase");

        Assert.StartsWith("Over 7 years, together is almost certainly dearer than today and ", CaseVisits.Plain(page.QuerySelector(".sms-head__lede")!.TextContent), StringComparison.Ordinal);
        foreach (var word in new[] { "tegenover", "berekeningen", "uitgangspunt", "gemeenten" })
        {
            Assert.DoesNotContain(word, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nl", "Over 7 jaar is samen")]
    [InlineData("en", "Over 7 years, together is")]
    public async Task Paragraph_ForACouncil_NamesBothBaselinesTheEvidenceAndTheSeed(string language, string start)
    {
        var visitor = host.Member(language);
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase/alinea");

        var text = page.QuerySelectorAll(".ol-council p").Select(paragraph => CaseVisits.Plain(paragraph.TextContent)).ToArray();
        Assert.Equal(7, text.Length);
        Assert.StartsWith(start, text[1], StringComparison.Ordinal);
        Assert.Contains(language == "nl" ? "startwaarde 1" : "seed 1", text[^1], StringComparison.Ordinal);
    }

    private static string Pair(IDocument page) => string.Join(" | ", page.QuerySelectorAll(".ol-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));

    private static int Number(IElement count) => int.Parse(new string([.. count.TextContent.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);

    // Amounts in millions, with their sign: "+ € 14,39 mln" and "− € 716.000".
    private static double[] Millions(string text) =>
    [
        .. Regex.Matches(text, "(?<sign>[+−]) € (?<amount>[0-9.,]+)(?<unit> mln)?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match =>
            (match.Groups["sign"].Value == "+" ? 1 : -1) * double.Parse(match.Groups["amount"].Value, CultureInfo.GetCultureInfo("nl-NL")) / (match.Groups["unit"].Success ? 1 : 1e6)),
    ];

    private static long Euros(string text) => long.Parse(new string([.. text.Replace('−', '-').Where(letter => char.IsAsciiDigit(letter) || letter == '-')]), CultureInfo.InvariantCulture);

    private async Task<IDocument> CaseAsync(string query = "", HttpStatusCode status = HttpStatusCode.OK, SamenspelHost? on = null)
    {
        var visitor = (on ?? host).Member();
        return await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase{query}", status);
    }
}
