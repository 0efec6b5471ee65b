using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>Cases that miss something: what can still be shared is, and what is missing is named.</summary>
public sealed class SharingGapTests(SamenspelHost host)
{
    private const string Keys = "Bijdrage per gemeente en sleutel";

    private static readonly (string Name, string Value)[] Sound = [("CostPerFte", "90000"), ("PriceYear", "2026"), ("Source", "Opgave"), ("Rule", "geen")];

    [Fact]
    public async Task Case_WithoutARule_IsTestedByTheLineThroughAloneAndTogetherAndSaysSo()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000, 20_000, 30_000);
        await visitor.KeepAsync(
            path, [.. Sound, .. Rows(("2", "4"), ("3", "6"), ("5", "8")), ("JointLow", "12"), ("JointHigh", "12")]);

        var page = await visitor.PageAsync($"{path}/kostenverdeling?sleutels=inwoners&sleutels=shapley");

        // The average: 6 fte for 20,000 inhabitants; together 12 fte for 60,000. So 3 fte and 0.15 fte for each thousand.
        Assert.Contains("3 fte vast plus 0,15 fte per 1.000 inwoners", CaseVisits.Plain(page.Text()), StringComparison.Ordinal);
        Assert.Contains("De businesscase heeft geen regel.", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["A", "€ 360.000", "€ 180.000 50 %"], page.Table(Keys)[0][..3]);

        // A and B together 7.5 fte, A and C 9, B and C 10.5. By inhabitants (2, 4, 6) no group pays more than that.
        Assert.Equal(["Inwoners", "0 van 6"], page.Table("Stabiliteit per sleutel")[0][..2]);
    }

    [Fact]
    public async Task Case_InWhichSomebodyDoesNotKnowAlone_IsSharedAndNamesWho()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000, 20_000, 30_000);
        await visitor.KeepAsync(path, [.. Sound, .. Rows(("2", "4"), ("3", ""), ("5", "8")), ("JointLow", "12"), ("JointHigh", "12")]);

        var page = await visitor.PageAsync($"{path}/kostenverdeling?sleutels=inwoners&sleutels=kosten-alleen&sleutels=shapley");

        var rows = page.Table(Keys);
        Assert.Equal(["B", "ontbreekt", "€ 360.000", "–", "–"], rows[1]);
        Assert.Equal("€ 1.080.000", rows[3][2]);
        Assert.Contains("Van B ontbreekt wat alleen doorgaan kost.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("De kosten van alleen ontbreekt bij B.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("of een groep gemeenten beter af is zonder de rest is niet bekend", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_OfManyParticipants_IsSharedWithoutATest()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync([.. Enumerable.Range(1, 13).Select(i => i * 5_000)]);
        await visitor.KeepAsync(
            path, [.. Sound, .. Rows([.. Enumerable.Range(1, 13).Select(_ => ("2", "4"))]), ("JointLow", "30"), ("JointHigh", "30")]);

        var page = await visitor.PageAsync($"{path}/kostenverdeling");

        Assert.Contains("Met meer dan 12 deelnemers worden niet alle groepen doorgerekend.", page.Text(), StringComparison.Ordinal);
        Assert.StartsWith("€ 2.700.000", page.Table(Keys)[13][2], StringComparison.Ordinal);
        Assert.Empty(page.Table("Stabiliteit per sleutel"));
    }

    [Fact]
    public async Task Case_WithoutAJointFigure_HasNothingToShare()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000, 20_000);
        await visitor.KeepAsync(path, [.. Sound, .. Rows(("2", "4"), ("3", "6"))]);

        var page = await visitor.PageAsync($"{path}/kostenverdeling");

        Assert.Contains("Er is nog geen gezamenlijk bedrag om te verdelen.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Er is geen gezamenlijke formatie en geen rekenregel die haar geeft.", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_ThatCannotBeGiven_IsToldOnThePageAndRefusedInFiles()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000);
        await visitor.KeepAsync(path, [.. Sound, .. Rows(("2", "4")), ("JointLow", "4"), ("JointHigh", "4")]);

        var page = await visitor.PageAsync($"{path}/kostenverdeling?rekenwijze=contant");

        Assert.Contains("Met onzekerheid is deze businesscase niet te berekenen; getoond is één jaar zonder onzekerheid.", page.Text(), StringComparison.Ordinal);
        foreach (var address in new[] { $"{path}/kostenverdeling.csv?rekenwijze=contant", $"{path}/kostenverdeling.xlsx?rekenwijze=contant" })
        {
            Assert.Equal(System.Net.HttpStatusCode.Conflict, (await visitor.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task Exit_AfterWhichTheKeyCannotBeComputed_SaysWhyAndKeepsTheOthers()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(10_000, 20_000, 30_000);
        await visitor.KeepAsync(path, [.. Sound, .. Rows(("2", "4"), ("0", "6"), ("0", "8")), ("JointLow", "12"), ("JointHigh", "12")]);

        var rows = (await visitor.PageAsync($"{path}/kostenverdeling?sleutels=formatie-nu")).Table("Als één gemeente vertrekt");

        Assert.Equal(3, rows.Count);
        Assert.StartsWith("Niet te berekenen.", rows[0][1], StringComparison.Ordinal);
        Assert.StartsWith("€", rows[1][1], StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Rows(params (string Today, string Alone)[] figures) =>
        figures.SelectMany((figure, i) => new[] { ($"Rows[{i}].Today", figure.Today), ($"Rows[{i}].Alone", figure.Alone) });
}
