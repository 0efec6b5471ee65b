using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>A municipality that joins: what it pays once, and what the others pay before and after.</summary>
public sealed class JoiningTests(SamenspelHost host)
{
    private const string Who = "wie=b&sleutel=inwoners";

    // The example of the engine: € 500 and € 0.99, by 10, 30 and 60 thousand inhabitants.
    [Fact]
    public async Task Fee_IsThatOfTheWorkedExampleToTheCent()
    {
        var (visitor, path) = await CaseAsync();

        var page = await visitor.PageAsync($"{path}?{Who}&{Row(1, "Verhuizing", "2024", "1000", "50")}&{Row(2, "Telefoons", "2025", "0,99", "100")}");

        var fee = page.Table("Inkoopsom per investering");
        Assert.Equal(["€ 1.000,00", "50,0 %", "€ 500,00", "€ 150,00"], fee[0][1..]);
        Assert.Equal(["€ 0,99", "100,0 %", "€ 0,99", "€ 0,30"], fee[1][1..]);
        Assert.Equal("€ 150,30", fee[2][^1]);
        Assert.Contains("Jaarrekening 2025", fee[0][0], StringComparison.Ordinal);

        // Alone 5 fte on average for 33,333 inhabitants, together 12 for 100,000: A and C are 5 + 36.667 × 7 / 66.667 = 8.8500157 fte of € 90,000.
        var effect = page.Table("Wie wat krijgt en betaalt");
        Assert.Equal(["A", "€ 21,47", "€ 113.785,92", "€ 108.000,00", "− € 5.785,92"], effect[0]);
        Assert.Equal(["C", "€ 128,83", "€ 682.715,50", "€ 648.000,00", "− € 34.715,50"], effect[1]);
        Assert.Equal(["B", "− € 150,30", "–", "€ 324.000,00", "–"], effect[2]);
        Assert.Equal(["Totaal", "€ 0,00", "€ 796.501,42", "€ 1.080.000,00", "+ € 283.498,58"], effect[3]);
    }

    [Fact]
    public async Task Entry_WithoutInvestments_HasNoFeeAndTellsTheYears()
    {
        var (visitor, path) = await CaseAsync();

        var page = await visitor.PageAsync($"{path}?{Who}");

        Assert.Contains("Zonder investeringen is er geen inkoopsom.", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.Table("Inkoopsom per investering"));
        Assert.Equal(["A", "€ 113.785,92", "€ 108.000,00", "− € 5.785,92"], page.Table("Wie wat krijgt en betaalt")[0]);
    }

    [Fact]
    public async Task Form_OfWhichMuchIsWrong_NamesAllOfItAtOnce()
    {
        var (visitor, path) = await CaseAsync();

        var page = await visitor.PageAsync($"{path}?wie=z&sleutel=shapley&{Row(1, "", "1", "-5", "101")}&{Row(3, "Kast", "2020", "veel", "")}", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(
            ["wie", "sleutel", "investering.1.naam", "investering.1.jaar", "investering.1.bedrag", "investering.1.rest", "investering.3.bedrag", "investering.3.rest"],
            page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.GetAttribute("name")));
        Assert.Equal("veel", page.QuerySelector("input[name='investering.3.bedrag']")!.GetAttribute("value"));
        Assert.Empty(page.Table("Wie wat krijgt en betaalt"));
    }

    [Fact]
    public async Task Key_ThatCannotBeComputedWithoutTheNewcomer_SaysWhy()
    {
        var (visitor, path) = await CaseAsync();

        var page = await visitor.PageAsync($"{path}?wie=b&sleutel=werkplekken&{Row(1, "Kast", "2020", "10", "100")}");

        Assert.Contains("Niet te berekenen.", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.Table("Inkoopsom per investering"));
    }

    [Fact]
    public async Task Form_ThatIsEmpty_ExplainsWithAnExampleAndIsReachedFromTheSharingPage()
    {
        var (visitor, path) = await CaseAsync();

        var page = await visitor.PageAsync(path);
        var sharing = await visitor.PageAsync(path[..path.LastIndexOf('/')]);

        Assert.Contains("samen € 150,30", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=voorbeeld] .sms-ex"));
        Assert.NotNull(sharing.QuerySelector($"a[href$='{path}']"));
    }

    [Fact]
    public async Task Page_OfAForeignDossier_IsNotThere()
    {
        var (_, path) = await CaseAsync();
        var stranger = await host.MemberAsync("vreemd@toetreden.example", "Gemeente Vreemd");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}?{Who}")).StatusCode);
    }

    private async Task<(HttpClient Visitor, string Path)> CaseAsync()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000, 30_000, 60_000);
        await visitor.KeepAsync(
            path, ("CostPerFte", "90000"), ("PriceYear", "2026"), ("Source", "Opgave"), ("Rule", "geen"), ("Rows[0].Today", "1"), ("Rows[0].Alone", "2"), ("Rows[1].Today", "3"),
            ("Rows[1].Alone", "5"), ("Rows[2].Today", "6"), ("Rows[2].Alone", "8"), ("JointLow", "12"), ("JointHigh", "12"));
        return (visitor, $"{path}/kostenverdeling/toetreden");
    }

    private static string Row(int row, string name, string year, string amount, string rest) => string.Join(
        '&', new[] { ("naam", name), ("jaar", year), ("bedrag", amount), ("rest", rest), ("bron", "Jaarrekening 2025") }.Select(part => $"investering.{row}.{part.Item1}={Uri.EscapeDataString(part.Item2)}"));
}
