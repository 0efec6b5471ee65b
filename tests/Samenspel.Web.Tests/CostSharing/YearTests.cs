using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>Years of a partnership: filled in, settled to the cent, beside each other, refused and removed.</summary>
public sealed class YearTests(SamenspelHost host)
{
    private const string Years = "De jaren";
    private const string Who = "Per gemeente";
    private const string Beside = "Vorig jaar naast dit jaar";

    // The example of the engine: budget € 1,000, reserve € 10, to 3 % and to 5 %; three to one by inhabitants.
    private static readonly (string, string)[] Example =
    [
        ("year", "2026"), ("budget", "1.000"), ("reserveBefore", "10"), ("key", "inwoners"), ("rule.reservePercent", "3"), ("rule.chargePercent", "5"),
        ("advances.a", "600"), ("advances.b", "400"),
    ];

    [Fact]
    public async Task Surplus_IsThatOfTheWorkedExampleToTheCent()
    {
        var (visitor, path) = await CaseAsync();

        var page = await KeptAsync(visitor, path, [.. Example, ("actual", "950")]);

        Assert.Equal(["A", "75,00 %", "€ 600,00", "− € 22,50", "€ 577,50"], page.Table(Who)[0]);
        Assert.Equal(["B", "25,00 %", "€ 400,00", "− € 7,50", "€ 392,50"], page.Table(Who)[1]);
        Assert.Equal(["Totaal", "100,00 %", "€ 1.000,00", "− € 30,00", "€ 970,00"], page.Table(Who)[2]);
        Assert.Contains("2026 had een overschot van € 50,00: € 20,00 gaat naar de reserve en € 30,00 terug naar de gemeenten.", page.Text(), StringComparison.Ordinal);
        var list = await visitor.PageAsync(path);
        Assert.Equal(["2026", "€ 1.000,00", "€ 1.000,00", "€ 950,00", "+ € 50,00", "− € 30,00", "€ 30,00", "afgerekend"], list.Table(Years)[0]);
    }

    [Fact]
    public async Task Shortage_IsChargedToItsLimitAndSaysWhatNeedsAnAmendment()
    {
        var (visitor, path) = await CaseAsync();

        var page = await KeptAsync(visitor, path, [.. Example, ("actual", "1080")]);

        Assert.Equal(["A", "75,00 %", "€ 600,00", "+ € 37,50", "€ 637,50"], page.Table(Who)[0]);
        Assert.Equal(["B", "25,00 %", "€ 400,00", "+ € 12,50", "€ 412,50"], page.Table(Who)[1]);
        Assert.Contains("€ 20,00 van het tekort is meer dan 5 % van de begroting. Niemand betaalt dat deel voordat de begroting is gewijzigd", page.Text(), StringComparison.Ordinal);
        Assert.Equal("vraagt begrotingswijziging", (await visitor.PageAsync(path)).Table(Years)[0][^1]);
    }

    [Fact]
    public async Task WholeCost_PutsAdvancesRight()
    {
        var (visitor, path) = await CaseAsync();

        var page = await KeptAsync(visitor, path, [.. Example, ("actual", "1080"), ("rule.basis", "WholeCost")]);

        Assert.Equal(["+ € 187,50", "− € 137,50", "+ € 50,00"], page.Table(Who).Select(row => row[3]));
    }

    [Fact]
    public async Task Reserve_ThatStaysOut_IsKeptAsItIs()
    {
        var (visitor, path) = await CaseAsync();

        await KeptAsync(visitor, path, [.. Example, ("actual", "1080"), ("rule.reserveCoversShortage", "False")]);

        Assert.Equal("€ 10,00", (await visitor.PageAsync(path)).Table(Years)[0][6]);
    }

    [Fact]
    public async Task Year_AfterAnother_StandsBesideItAndProposesTheReserve()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, [.. Example, ("actual", "950")]);

        var form = await visitor.PageAsync($"{path}/nieuw");
        Assert.Equal("2027", form.QuerySelector("input[name=year]")!.GetAttribute("value"));
        Assert.Equal("30", form.QuerySelector("input[name=reserveBefore]")!.GetAttribute("value"));
        await KeptAsync(visitor, path, [.. Example.Where(one => one.Item1 is not ("year" or "reserveBefore")), ("actual", "1080")]);

        // 2027: € 30 from the reserve, € 50 charged, nothing left that needs an amendment.
        var list = await visitor.PageAsync(path);
        Assert.Equal(["A", "€ 577,50", "€ 637,50", "+ € 60,00", "+ 10,4 %"], list.Table(Beside)[0]);
        Assert.Equal(["B", "€ 392,50", "€ 412,50", "+ € 20,00", "+ 5,1 %"], list.Table(Beside)[1]);
        Assert.Equal(["Totaal", "€ 970,00", "€ 1.050,00", "+ € 80,00", "+ 8,2 %"], list.Table(Beside)[2]);
        Assert.DoesNotContain("begint met een reserve", list.Text(), StringComparison.Ordinal);

        await KeptAsync(visitor, path, [("reserveBefore", "25")], "2027/wijzigen");
        Assert.Contains("2027 begint met een reserve van € 25,00, maar 2026 liet € 30,00 na: een verschil van − € 5,00.", (await visitor.PageAsync(path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_ThatRuns_ShowsAdvancesBesideWhatWasBorne()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, [.. Example, ("actual", "950")]);
        var running = await KeptAsync(visitor, path, [.. Example.Where(one => one.Item1 != "year"), ("actual", ""), ("advances.b", "")]);

        Assert.Equal(["A", "100,00 %", "€ 600,00", "–", "–"], running.Table(Who)[0]);
        Assert.Contains("De voorschotten zijn samen € 600,00 en de begroting is € 1.000,00: een verschil van − € 400,00.", running.Text(), StringComparison.Ordinal);
        var list = await visitor.PageAsync(path);
        Assert.Equal("loopt nog", list.Table(Years)[0][^1]);
        Assert.Contains("2027 loopt nog: van dat jaar staan er alleen de voorschotten.", list.Text(), StringComparison.Ordinal);
        Assert.Equal(["A", "€ 577,50", "€ 600,00", "+ € 22,50", "+ 3,9 %"], list.Table(Beside)[0]);
        Assert.Equal(["B", "€ 392,50", "–", "− € 392,50", "–"], list.Table(Beside)[1]);
    }

    [Fact]
    public async Task Button_FillsInAdvancesByTheKeyAndKeepsNothing()
    {
        var (visitor, path) = await CaseAsync();

        var answer = await visitor.SendFormAsync($"{path}/nieuw", ("budget", "1.000,01"), ("key", "inwoners"), ("fill", "1"));

        var page = await SamenspelHost.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["750,01", "250"], page.QuerySelectorAll("input[name^='advances.']").Select(field => field.GetAttribute("value")));
        Assert.Contains("Er is nog niets opgeslagen.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Er is nog geen jaar ingevuld", (await visitor.PageAsync(path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfWhichMuchIsWrong_NamesAllOfItAtOnce()
    {
        var (visitor, path) = await CaseAsync();

        var page = await RefusedAsync(
            visitor, $"{path}/nieuw", ("year", "1999"), ("budget", "0"), ("actual", "-1"), ("reserveBefore", ""), ("key", "onzin"), ("rule.reservePercent", "101"),
            ("rule.chargePercent", "veel"), ("advances.a", "1,234567"));

        Assert.Equal(
            ["year", "budget", "actual", "reserveBefore", "key", "advances.a", "rule.reservePercent", "rule.chargePercent"],
            page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.GetAttribute("name")));
        Assert.Equal("veel", page.QuerySelector("input[name='rule.chargePercent']")!.GetAttribute("value"));
        foreach (var link in page.QuerySelectorAll(".sms-errors a"))
        {
            Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        }
    }

    [Theory]
    [InlineData("werkplekken", "Sleutel: ")]
    [InlineData("vastgelegd-7", "Sleutel: kies een sleutel uit de lijst")]
    public async Task Key_ThatGivesNoParts_IsRefused(string key, string fault)
    {
        var (visitor, path) = await CaseAsync();

        var page = await RefusedAsync(visitor, $"{path}/nieuw", [.. Example, ("key", key)]);

        Assert.StartsWith(fault, Assert.Single(page.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_ThatIsThereAlready_IsNotWrittenOver()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, Example);

        var page = await RefusedAsync(visitor, $"{path}/nieuw", [.. Example, ("budget", "5")]);

        Assert.Equal(["Jaar: 2026 is al ingevuld; wijzig dat jaar"], page.Faults());
        Assert.Equal("€ 1.000,00", (await visitor.PageAsync(path)).Table(Years)[0][1]);
    }

    [Fact]
    public async Task Year_ChangedMeanwhile_IsToldAndKeptWhenSentAgain()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, Example);
        await KeptAsync(visitor, path, [("budget", "1100")], "2026/wijzigen");

        var page = await RefusedAsync(visitor, $"{path}/2026/wijzigen", ("budget", "1200"), ("Version", "1"));

        Assert.Contains(page.Faults(), fault => fault.StartsWith("Iemand anders heeft intussen iets gewijzigd", StringComparison.Ordinal));
        Assert.Equal("2", page.QuerySelector("input[name=Version]")!.GetAttribute("value"));
        Assert.Contains("Begroting € 1.100,00", page.Text(), StringComparison.Ordinal);
        Assert.Equal("€ 1.100,00", (await visitor.PageAsync(path)).Table(Years)[0][1]);
    }

    [Fact]
    public async Task Year_ThatIsRemoved_IsGoneAndTheRecordTellsWhatWasInIt()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, Example);

        var stale = await RefusedAsync(visitor, $"{path}/2026/verwijderen", ("Version", "7"));
        Assert.StartsWith("Iemand anders heeft dit jaar intussen gewijzigd.", Assert.Single(stale.Faults()), StringComparison.Ordinal);
        var removed = await visitor.SendFormAsync($"{path}/2026/verwijderen");

        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        await visitor.PageAsync($"{path}/2026", HttpStatusCode.NotFound);
        await visitor.PageAsync($"{path}/2026/wijzigen", HttpStatusCode.NotFound);
        var subject = path.Split('/')[2];
        var told = (await host.UseAsync(db => db.Set<RecordLine>().AsNoTracking().Where(line => line.Subject.EndsWith(subject)).OrderBy(line => line.Number).ToListAsync()))[^1].Details;
        Assert.Contains("advances was=a 600.00 EUR, b 400.00 EUR", told, StringComparison.Ordinal);
    }

    // The case of the dossier changes; the year keeps the parts that it was entered with until a key is chosen again.
    [Fact]
    public async Task Key_StaysAsItWasWhenFiguresChange()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, [.. Example, ("key", "formatie-nu"), ("actual", "950")]);
        Assert.Equal("30,00 %", (await visitor.PageAsync($"{path}/2026")).Table(Who)[0][1]);
        await visitor.KeepAsync(path[..path.IndexOf("/kostenverdeling", StringComparison.Ordinal)], ("Rows[0].Today", "7"));

        var kept = await KeptAsync(visitor, path, [("actual", "960")], "2026/wijzigen");
        Assert.Equal("30,00 %", kept.Table(Who)[0][1]);
        var again = await KeptAsync(visitor, path, [("key", "formatie-nu")], "2026/wijzigen");
        Assert.Equal("50,00 %", again.Table(Who)[0][1]);
    }

    [Fact]
    public async Task AdoptedKey_SettlesByItsSealedShares()
    {
        var (visitor, path) = await CaseAsync();
        var sharing = path[..path.LastIndexOf('/')];
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync($"{sharing}/vastleggen?sleutel=gelijk", ("Key", "gelijk"), ("Title", "Besluit"))).StatusCode);

        var page = await KeptAsync(visitor, path, [.. Example, ("key", "vastgelegd-1"), ("actual", "950")]);

        Assert.Equal(["− € 15,00", "− € 15,00"], page.Table(Who).Take(2).Select(row => row[3]));
        Assert.Contains("Sleutel: Vastgelegd 1: Gelijke delen.", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_OfADossier_HasItsYears()
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, [.. Example, ("actual", "950")]);

        var copied = (await visitor.SendFormAsync($"{path[..path.IndexOf("/kostenverdeling", StringComparison.Ordinal)]}/kopie")).Headers.Location!.ToString();
        var start = copied.IndexOf("/dossiers/", StringComparison.Ordinal);
        var dossier = copied.Substring(start, "/dossiers/".Length + Guid.Empty.ToString().Length);

        Assert.Equal(["A", "75,00 %", "€ 600,00", "− € 22,50", "€ 577,50"], (await visitor.PageAsync($"{dossier}/kostenverdeling/jaren/2026")).Table(Who)[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nieuw")]
    [InlineData("/2026")]
    [InlineData("/2026/wijzigen")]
    [InlineData("/2026/verwijderen")]
    public async Task Anything_OfSomebodyElsesDossier_IsNotThere(string part)
    {
        var (visitor, path) = await CaseAsync();
        await KeptAsync(visitor, path, Example);
        var stranger = await host.MemberAsync("vreemd@papendrecht.test", "GM0590", OrganisationRole.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}{part}")).StatusCode);
    }

    [Fact]
    public async Task Page_WithoutYears_ExplainsWithAnExampleAndIsReachedFromTheSharingPage()
    {
        var (visitor, path) = await CaseAsync();

        var page = await visitor.PageAsync(path);

        Assert.NotNull(page.QuerySelector("section[aria-labelledby=voorbeeld] .sms-ex"));
        Assert.NotNull((await visitor.PageAsync(path[..path.LastIndexOf('/')])).QuerySelector($"a[href$='{path}']"));
    }

    private async Task<(HttpClient Visitor, string Path)> CaseAsync()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(30_000, 10_000);
        await visitor.KeepAsync(
            path, ("CostPerFte", "90000"), ("PriceYear", "2026"), ("Source", "Opgave"), ("Rule", "geen"), ("Rows[0].Today", "3"), ("Rows[0].Alone", "5"), ("Rows[1].Today", "7"),
            ("Rows[1].Alone", "8"), ("JointLow", "8"), ("JointHigh", "8"));
        return (visitor, $"{path}/kostenverdeling/jaren");
    }

    private static async Task<IDocument> KeptAsync(HttpClient visitor, string path, (string, string)[] values, string form = "nieuw")
    {
        var answer = await visitor.SendFormAsync($"{path}/{form}", Last(values));
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            Assert.Fail(string.Join('\n', (await SamenspelHost.ReadAsync(answer)).Faults()));
        }

        return await visitor.PageAsync(answer.Headers.Location!.ToString());
    }

    private static async Task<IDocument> RefusedAsync(HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync(path, Last(values));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await SamenspelHost.ReadAsync(answer);
    }

    // Of a field that is named twice the last counts.
    private static (string Name, string Value)[] Last((string Name, string Value)[] values) => [.. values.GroupBy(value => value.Name).Select(group => group.Last())];
}
