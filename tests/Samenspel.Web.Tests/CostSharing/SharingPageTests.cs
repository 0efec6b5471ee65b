using System.Net;
using AngleSharp.Dom;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>The page of the keys: the report of 9 August 2004 computed on, and cases that miss something.</summary>
public sealed class SharingPageTests(SamenspelHost host)
{
    private const string Keys = "Bijdrage per gemeente en sleutel";
    private const string Groups = "Stabiliteit per sleutel";

    [Fact]
    public async Task Page_OfDrechtsteden_SharesToTheEuro()
    {
        var page = await PageAsync();

        var rows = page.Table(Keys);
        Assert.Equal(["Alblasserdam", "€ 445.500", "€ 266.058 60 %", "–", "€ 210.938 47 %", "€ 328.561 74 %", "€ 266.970 60 %", "€ 281.639 63 %"], rows[0]);
        Assert.Equal(["Dordrecht", "€ 2.160.000", "€ 1.832.847 85 %", "–", "meer dan alleen: € 2.320.312 107 %"], rows[1][..5]);
        Assert.Equal(["€ 1.793.283 83 %", "€ 1.770.314 82 %"], rows[1][6..]);
        Assert.Equal(["€ 458.212 64 %", "€ 463.665 65 %", "€ 464.212 65 %"], [rows[4][2], rows[4][6], rows[4][7]]);
        Assert.Equal(["Totaal", "€ 5.813.100", "€ 4.050.000", "–", "€ 4.050.000"], rows[7][..5]);
        Assert.Equal(["stabiel", "–", "61 groepen"], rows[8][1..4]);
    }

    [Fact]
    public async Task Page_OfDrechtsteden_SaysWhoWouldLeave()
    {
        var page = await PageAsync();

        var rows = page.Table(Groups);
        Assert.Equal(["Inwoners", "0 van 126", "alle behalve 's-Gravendeel", "€ 6.600 duurder zonder de rest", "niemand heeft reden om weg te gaan"], rows[0]);
        Assert.Equal(["Formatie nu", "61 van 126", "Dordrecht en 's-Gravendeel", "€ 419.300 goedkoper zonder de rest", "groep kan beter af zijn zonder de rest"], rows[2]);
        Assert.Equal(["Shapley", "0 van 126", "alle behalve Alblasserdam", "€ 14.200 duurder zonder de rest"], rows[4][..4]);

        // Under the nucleolus several groups have the same objection.
        Assert.Equal(["Nucleolus", "0 van 126", "€ 28.800 duurder zonder de rest"], [rows[5][0], rows[5][1], rows[5][3]]);
        Assert.Contains("3,74 fte vast plus 0,26 fte per 1.000 inwoners", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Zuidwest Friesland ligt met 15,5 tot 17,0 fte", page.Text(), StringComparison.Ordinal);
        Assert.Contains("sleutels houden stand", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfDrechtsteden_TellsWhatAnExitDoesToTheOthers()
    {
        var rows = (await PageAsync()).Table("Als één gemeente vertrekt");

        // Without Zwijndrecht the line gives 63.30 fte for 229,000 inhabitants; the others paid 4,050,000 − 665,146 before.
        Assert.Equal(["Zwijndrecht", "€ 665.146", "€ 3.418.015", "+ € 33.161", "Dordrecht: + € 17.956"], rows[6]);
        Assert.Equal(7, rows.Count);
    }

    [Fact]
    public async Task Page_WithoutWorkplaces_SaysThatThisKeyCannotBeComputedAndWhy()
    {
        var page = await PageAsync();

        Assert.Contains("Werkplekken is niet te berekenen. het aantal werkplekken ontbreekt bij alle deelnemers.", page.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("niet te berekenen", page.Table(Groups)[1][4]);
    }

    [Fact]
    public async Task Page_OfDrechtsteden_GoesFromTodayToInhabitantsAsTheKeySays()
    {
        var page = await PageAsync();

        var rows = page.Table("Ingroei per gemeente");
        Assert.Equal(
            ["Alblasserdam", "€ 135.000", "€ 150.188", "€ 176.179", "€ 204.154", "€ 234.114", "€ 266.058", "+ 97 %", "+ € 31.944"], rows[0]);
        Assert.Equal("+ € 167.062", rows[1][8]);
        Assert.Equal(["Totaal", "€ 2.592.000", "€ 2.883.600", "€ 3.175.200", "€ 3.466.800", "€ 3.758.400", "€ 4.050.000", "+ 56 %", ""], rows[7]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?toon=per-inwoner")]
    [InlineData("?toon=tegenover-alleen")]
    [InlineData("?toon=tegenover-vandaag")]
    [InlineData("?sleutels=gelijk&sleutels=tau&sleutels=scrb&sleutels=ensc&sleutels=aca&sleutels=prenucleolus&sleutels=kosten-alleen&sleutels=budget-nu")]
    public async Task Columns_AddUpToWhatTheTotalSays(string query)
    {
        var page = await PageAsync(query);

        var rows = page.Table(Keys);
        for (var column = 1; column < rows[0].Length && query != "?toon=per-inwoner"; column++)
        {
            var own = rows.Take(7).Select(row => Amount(row[column])).ToList();
            if (own.TrueForAll(amount => amount is not null))
            {
                Assert.Equal(Amount(rows[7][column]), own.Sum());
            }
        }

        Assert.Equal(9, rows.Count);
    }

    [Fact]
    public async Task Page_AgainstAlone_TellsTheDifference()
    {
        var rows = (await PageAsync("?toon=tegenover-alleen&sleutels=inwoners")).Table(Keys);

        Assert.Equal(["Alblasserdam", "€ 445.500", "− € 179.442 − 40 %"], rows[0]);
        Assert.Equal(["Totaal", "€ 5.813.100", "− € 1.763.100 − 30 %"], rows[7]);
    }

    [Fact]
    public async Task Page_OfFriesland_TakesTheEndThatIsAsked()
    {
        var low = await PageAsync("?grondslag=laag", CaseVisits.Friesland);
        var high = await PageAsync("?grondslag=hoog", CaseVisits.Friesland);
        var middle = await PageAsync("", CaseVisits.Friesland);

        Assert.Equal(["€ 837.000", "€ 877.500", "€ 918.000"], new[] { low, middle, high }.Select(page => page.Table(Keys)[6][2].Split(' ', 3)[..2]).Select(parts => string.Join(' ', parts)));
        Assert.NotNull(low.QuerySelector("input[name=grondslag][value=laag][checked]"));
    }

    [Theory]
    [InlineData("?sleutels=onzin", "Sleutels: ‘onzin’ is geen keuze")]
    [InlineData("?grondslag=onzin", "Grondslag: ‘onzin’ is geen keuze; kies uit laag, midden, hoog")]
    [InlineData("?toon=onzin", "Toon: ‘onzin’ is geen keuze")]
    [InlineData("?naar=onzin", "Naar sleutel: ‘onzin’ is geen keuze")]
    [InlineData("?jaren=0", "Aantal jaren: ")]
    [InlineData("?jaren=abc", "Aantal jaren: ")]
    [InlineData("?plafond=-1", "Hoogste stijging per jaar (%): ")]
    [InlineData("?bodem=500", "Hoogste daling per jaar (%): ")]
    [InlineData("?variant=zzz", "Een variant hoort bij een rekenwijze met onzekerheid")]
    [InlineData("?sleutels=inwoners,gelijk,tau,scrb,aca,ensc,shapley,nucleolus,prenucleolus", "Sleutels: kies er niet meer dan 8 tegelijk")]
    public async Task Page_WithWhatIsNoChoice_SaysSoAndShowsTheRest(string query, string fault)
    {
        var page = await PageAsync(query, expected: HttpStatusCode.UnprocessableEntity);

        Assert.Contains(page.Faults(), one => one.StartsWith(fault, StringComparison.Ordinal));
        Assert.Equal(9, page.Table(Keys).Count);
    }

    [Fact]
    public async Task Transition_WithFaults_ShowsWhatWasTyped()
    {
        var page = await PageAsync("?jaren=99&plafond=10&bodem=veel", expected: HttpStatusCode.UnprocessableEntity);

        Assert.Equal(
            ["99", "10", "veel"],
            new[] { "jaren", "plafond", "bodem" }.Select(name => page.QuerySelector($"input[name={name}][inputmode]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Page_WithSeveralFaults_TellsAll()
    {
        var page = await PageAsync("?sleutels=onzin&toon=onzin&jaren=0&naar=niets", expected: HttpStatusCode.UnprocessableEntity);

        Assert.Equal(4, page.Faults().Count);
    }

    [Fact]
    public async Task SmallestChange_AddsUpToNothing()
    {
        var rows = (await PageAsync("?sleutels=formatie-nu,budget-nu,gelijk")).QuerySelectorAll("#kern tbody tr, section[aria-labelledby=kern] tbody tr")
            .Select(row => row.QuerySelectorAll("th, td").Select(cell => CaseVisits.Plain(cell.TextContent)).ToList()).ToList();

        Assert.Equal(7, rows.Count);
        Assert.True(rows[0].Count > 3);
        for (var column = 3; column < rows[0].Count; column++)
        {
            Assert.Contains(rows, row => row[column].StartsWith('+'));
            Assert.Equal(0, rows.Sum(row => Amount(row[column]) ?? 0));
        }
    }

    [Fact]
    public async Task Choice_KeepsTheTransition()
    {
        var page = await PageAsync("?naar=shapley&jaren=3&plafond=7.5&bodem=20");

        var kept = page.QuerySelectorAll(".cs-choice input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value"), StringComparer.Ordinal);
        Assert.Equal(("shapley", "3", "7.5", "20"), (kept["naar"], kept["jaren"], kept["plafond"], kept["bodem"]));
    }

    [Fact]
    public async Task Page_WithACap_SaysWhomItTouchesAndWhatCannotHold()
    {
        var page = await PageAsync("?plafond=5");

        Assert.Contains("de hoogste stijging kan niet voor iedereen gelden", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Daarvoor is 11,25 % nodig", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_IsAmongThePartsOfTheDossierAndLinkedFromTheCase()
    {
        var visitor = host.Member();
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);

        foreach (var from in new[] { path, $"{path}/businesscase" })
        {
            var page = await visitor.PageAsync(from);
            Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"{path}/kostenverdeling");
        }
    }

    [Fact]
    public async Task Page_InEnglish_IsEnglish()
    {
        var visitor = host.Visitor("en");
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling");

        Assert.Contains("keys that can be computed hold", page.Text(), StringComparison.Ordinal);
        Assert.Equal(9, page.Table("Bijdrage").Count + page.QuerySelectorAll("[aria-label='Table: Contribution by municipality and key'] tbody tr").Length + 2);
    }

    [Fact]
    public async Task Page_OfADossierWithoutFigures_SaysWhatToDo()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000, 20_000);

        var page = await visitor.PageAsync($"{path}/kostenverdeling");

        Assert.Contains("Nog niets te verdelen", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.Table(Keys));
    }

    [Fact]
    public async Task Page_OfSomebodyElsesDossier_IsNotThere()
    {
        var path = await host.Member().OpenAsync(10_000, 20_000);
        var stranger = await host.MemberAsync("vreemd@papendrecht.test", "GM0590");

        await stranger.PageAsync($"{path}/kostenverdeling", HttpStatusCode.NotFound);
    }

    private async Task<IDocument> PageAsync(string query = "", string title = CaseVisits.Drechtsteden, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var visitor = host.Visitor();
        return await visitor.PageAsync($"{await visitor.ExampleAsync(title)}/kostenverdeling{query}", expected);
    }

    private static long? Amount(string cell)
    {
        var at = cell.IndexOf('€', StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var digits = new string([.. cell[(at + 1)..].Trim().TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.').Where(char.IsAsciiDigit)]);
        return long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * (cell[..at].Contains('−', StringComparison.Ordinal) ? -1 : 1);
    }
}
