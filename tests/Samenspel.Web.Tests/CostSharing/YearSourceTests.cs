using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>Amounts of a year say their price level, their VAT and where they come from.</summary>
public sealed class YearSourceTests(SamenspelHost host)
{
    private static readonly (string, string)[] Year =
    [
        ("year", "2026"), ("budget", "1000"), ("actual", "950"), ("reserveBefore", "10"), ("key", "inwoners"), ("rule.reservePercent", "3"), ("rule.chargePercent", "5"), ("advances.a", "600"),
        ("advances.b", "400"),
    ];

    [Fact]
    public async Task Year_SaysVatAndSourceOnPageAndInFile()
    {
        var (visitor, path) = await CaseAsync();

        var kept = await visitor.SendFormAsync($"{path}/nieuw", [.. Year, ("vat", "Included"), ("source", "Jaarrekening <2026>")]);

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains(
            "Bedragen in euro van 2026, niet herrekend naar een ander prijspeil; met btw. Bron: Jaarrekening <2026>.", (await visitor.PageAsync($"{path}/2026")).Text(), StringComparison.Ordinal);
        Assert.EndsWith(",included,Jaarrekening <2026>", (await visitor.GetStringAsync($"{path}.csv?vorm=machine")).TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("Included", (await visitor.PageAsync($"{path}/2026/wijzigen")).QuerySelector("select[name=vat] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Year_WithoutASource_SaysSo()
    {
        var (visitor, path) = await CaseAsync();

        await visitor.SendFormAsync($"{path}/nieuw", Year);

        Assert.Contains("Bron: niet opgegeven.", (await visitor.PageAsync($"{path}/2026")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_WithALongSourceAndAnUnknownStance_IsRefusedForBoth()
    {
        var (visitor, path) = await CaseAsync();

        var page = await SamenspelHost.ReadAsync(await visitor.SendFormAsync($"{path}/nieuw", [.. Year, ("vat", "Half"), ("source", new string('x', 201))]));
        Assert.Equal(2, page.Faults().Count);
        Assert.Contains("Bron: ten hoogste 200 tekens", page.Faults());
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
}
