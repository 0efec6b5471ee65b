using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

/// <summary>The worked example of docs/methods/uncertain-business-case.md, computed by hand, and each feature by itself.</summary>
public class WorkedExampleTests
{
    private static readonly RunOptions Options = new(DrawMethod.Sobol, 2048);

    private static UncertainCase Example => new(
        [new("a", 1000, 10), new("b", 3000, 30) { VatRecovery = 0.5 }],
        [new("alone", SituationKind.Alone), new("together", SituationKind.Together)],
        [
            new("own", CostCategory.Staff, CostDriver.Workplaces, new Fixed(100), [new("alone")]),
            new("joint", CostCategory.Staff, CostDriver.Inhabitants, new Fixed(0.8), [new("together")]) { Bearer = Bearer.Shared },
            new("start", CostCategory.SetUp, CostDriver.Fixed, new Fixed(400), [new("together")]) { Bearer = Bearer.Shared, Timing = LineTiming.OneOff, Phases = [0.75, 0.25], VatRate = 0.2 },
        ],
        2,
        0.05)
    {
        DelayMonths = new Fixed(6),
        Realisation = [0.5, 1],
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Example_ComesToTheFiguresOfTheMethodPage(bool collapse)
    {
        var result = CaseCalculation.Of(Example, Options, null, collapse);
        Assert.Equal([-25, 125], result.Of("together", "alone", "a").Figures!.Years.Select(year => Math.Round(year.P50, 9)));
        Assert.Equal([-97.5, 367.5], result.Of("together", "alone", "b").Figures!.Years.Select(year => Math.Round(year.Mean, 9)));
        var all = result.Of("together", "alone").Figures!;
        Assert.Equal((-122.5 / 1.05) + (492.5 / 1.1025), all.NetPresentValue.Mean, 1e-9);
        Assert.Equal((2, 0.0), (all.PayBack.MedianYear, all.PayBack.Never));
        Assert.Equal(1025, result.Costs.Single(cost => cost.Situation == "together" && cost.Partner == "a").Years![0].P90, 1e-9);
    }

    [Theory]
    [InlineData(CostDriver.Fixed, Bearer.Each, 1, 1)]
    [InlineData(CostDriver.Fixed, Bearer.Shared, 0.25, 0.75)]
    [InlineData(CostDriver.Partners, Bearer.Shared, 0.5, 1.5)]
    [InlineData(CostDriver.PartnerPairs, Bearer.Each, 0.5, 0.5)]
    [InlineData(CostDriver.PartnerPairs, Bearer.Shared, 0.25, 0.75)]
    [InlineData(CostDriver.Workplaces, Bearer.Each, 10, 30)]
    [InlineData(CostDriver.Workplaces, Bearer.Shared, 10, 30)]
    [InlineData(CostDriver.Inhabitants, Bearer.One, 0, 4000)]
    public void Driver_AndBearer_GiveEachItsPart(CostDriver driver, Bearer bearer, double a, double b) =>
        Together(new("x", CostCategory.Other, driver, new Fixed(1), [new("together")]) { Bearer = bearer, BearerKey = "b" }, a, b);

    [Fact]
    public void Rules_StepTierMinimumAndMaximum_HoldForOnePayer()
    {
        var line = new CostLine("x", CostCategory.Software, CostDriver.Workplaces, new Fixed(9), [new("together")]);
        Together(line with { Rule = new() { Step = 100 } }, 100, 300);
        Together(line with { Rule = new() { Minimum = 200 } }, 200, 270);
        Together(line with { Rule = new() { Maximum = 100 } }, 90, 100);
        Together(line with { Rule = new() { Tiers = [new(0, 1), new(20, 0.5)] } }, 90, 135);
        Together(line with { Rule = new() { Tiers = [new(0, 1), new(20, 0.5)] }, Bearer = Bearer.Shared }, 45, 135);
        Together(line with { ScaleExponent = 0.5, Bearer = Bearer.Shared }, 9 * Math.Sqrt(40) / 4, 9 * Math.Sqrt(40) * 3 / 4);
        Together(line with { VatRate = 0.21, VatCompensable = false }, 90 * 1.21, 270 * 1.21);
    }

    // With an uncertain amount the rule bends every draw: the mean of max(X, 1) for X uniform from 0 to 2 is 1.25.
    [Fact]
    public void Rule_OfAnUncertainAmount_BendsEveryDraw()
    {
        var input = Example with { DelayMonths = new Fixed(0), Realisation = [], Lines = [new("x", CostCategory.Other, CostDriver.Fixed, new Uniform(0, 2), [new("together")]) { Rule = new() { Minimum = 1 } }] };
        var result = CaseCalculation.Of(input, new(DrawMethod.Sobol, 8192));
        Assert.False(result.IsLinear);
        Assert.Equal(1.25, result.Costs.Single(cost => cost.Situation == "together" && cost.Partner == "a").Years![0].Mean, 1e-4);
    }

    private static void Together(CostLine line, double a, double b)
    {
        var result = CaseCalculation.Of(Example with { DelayMonths = new Fixed(0), Realisation = [], Lines = [line] }, Options);
        var found = result.Costs.Where(cost => cost.Situation == "together" && cost.Partner is not null).Select(cost => cost.Years![1].P50).ToArray();
        Assert.Equal(a, found[0], 1e-9);
        Assert.Equal(b, found[1], 1e-9);
    }
}
