using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>Messages write numbers as the page does, and the form gives back what was typed or what is kept.</summary>
public sealed class FigureMessageTests(SamenspelHost host)
{
    private static readonly (string Name, string Value)[] Sound =
        [("CostPerFte", "90000"), ("PriceYear", "2026"), ("Source", "Opgave"), ("Rule", "geen")];

    [Theory]
    [InlineData("nl", "CostPerFte", "999999999999", "999.999.999.999 ligt niet tussen 0 en 1.000.000")]
    [InlineData("en", "CostPerFte", "999999999999", "999,999,999,999 is not between 0 and 1,000,000")]
    [InlineData("nl", "CostPerFte", "veel", "bijvoorbeeld 95.000")]
    [InlineData("en", "CostPerFte", "many", "for example 95,000")]
    [InlineData("nl", "CostPerFte", "54000,505", "54.000,505 heeft meer dan 2 decimalen")]
    [InlineData("nl", "MinimumSaving", "veel", "bijvoorbeeld 100.000")]
    [InlineData("nl", "Rows[0].Today", "999999999999", "999.999.999.999 ligt niet tussen 0 en 100.000")]
    [InlineData("nl", "Rows[0].Today", "-1250", "−1.250 is minder dan nul")]
    [InlineData("nl", "Rows[0].Today", "veel", "bijvoorbeeld 6,6")]
    [InlineData("en", "Rows[0].Today", "many", "for example 6.6")]
    [InlineData("nl", "Rows[0].Inhabitants", "veel", "bijvoorbeeld 11.000")]
    [InlineData("nl", "PriceYear", "1234", "van 1980 tot en met 2100")]
    public async Task Refusal_WritesNumbersAsThePageDoes(string language, string field, string typed, string expected)
    {
        var visitor = host.Member(language);
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(path, [.. Sound.Where(value => value.Name != field), (field, typed)]);

        Assert.Contains(expected, Assert.Single(page.Faults()), StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector($"input[name='{field}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Refusal_OfARule_GroupsItsInhabitants()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(path, [.. Sound.SkipLast(1), ("Rule", "punten"), ("OneInhabitants", "11000"), ("OneLow", "6"), ("OtherInhabitants", "11000"), ("OtherLow", "7")]);

        Assert.Contains("Beide punten hebben 11.000 inwoners", Assert.Single(page.Faults()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "54.000,50", "54.000,50")]
    [InlineData("en", "54,000.50", "54,000.50")]
    [InlineData("nl", "54000", "54.000")]
    public async Task Form_ShowsAnAmountThatIsKeptWithItsCents(string language, string typed, string shown)
    {
        var visitor = host.Member(language);
        var path = await visitor.OpenAsync(20_000, 30_000);

        await visitor.KeepAsync(path, [.. Sound.Skip(1), ("CostPerFte", typed), ("MinimumSaving", typed)]);

        var page = await visitor.PageAsync($"{path}/businesscase/cijfers");
        Assert.Equal((shown, shown), (page.QuerySelector("#f-CostPerFte")!.GetAttribute("value"), page.QuerySelector("#f-MinimumSaving")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Refusal_OfAChoice_NamesTheLabelAndTheChoices()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var page = await visitor.RefusedAsync(path, [.. Sound.SkipLast(1), ("Rule", "zz"), ("Vat", "Misschien"), ("Rows[0].TodayQuality", "Gegokt"), ("Rows[1].AloneFrom", "zz")]);

        Assert.Contains("Rekenregel: “zz” kan niet. Kies uit: geen rekenregel, een lijn door twee punten, een vast deel en een deel per 1.000 inwoners", page.Faults());
        Assert.Contains(page.Faults(), fault => fault.StartsWith("Btw in deze bedragen: “Misschien” kan niet. Kies uit: btw niet vermeld in de bron, ", StringComparison.Ordinal));
        Assert.Contains(page.Faults(), fault => fault.StartsWith("A, hoe bepaald: “Gegokt” kan niet. Kies uit: niet gezegd, gemeten, ", StringComparison.Ordinal));
        Assert.Contains(page.Faults(), fault => fault.StartsWith("B, herkomst van fte alleen: “zz” kan niet. Kies uit: eigen getal, ", StringComparison.Ordinal));
    }
}
