using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

public class ClosedFormTests
{
    private const double P90 = 1.2815515655446004;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 0)]
    [InlineData(0.5, 0.2)]
    [InlineData(-0.4, -0.1)]
    public void SumOfNormals_HasTheQuantilesOfANormal(double within, double between)
    {
        var input = SmallCases.Sum(new Normal(100, 3), new Normal(50, 4), new Normal(20, 12), new Normal(9, 5)) with
        {
            Groups = [new("g", within), new("h", within)],
            BetweenGroups = between,
        };
        input = input with { Lines = [.. input.Lines.Select((line, i) => line with { Group = i < 2 ? "g" : "h" })] };
        double[] spreads = [3, 4, 12, 5];
        var variance = 0.0;
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < 4; j++)
            {
                variance += spreads[i] * spreads[j] * (i == j ? 1 : i / 2 == j / 2 ? within : between);
            }
        }

        var (found, sd) = (Value(input, 1 << 16), Math.Sqrt(variance));
        Assert.Equal(179, found.Mean, 0.002);
        Assert.Equal(179 - (P90 * sd), found.P10, 0.0015 * sd);
        Assert.Equal(179, found.P50, 0.0015 * sd);
        Assert.Equal(179 + (P90 * sd), found.P90, 0.0015 * sd);
        Within(found, 179 + (P90 * sd), found.P90, found.Error!.P90);
    }

    [Fact]
    public void SingleTriangular_HasItsQuantiles()
    {
        var kind = new Triangular(10, 20, 60);
        var found = Value(SmallCases.Sum(kind), 1 << 14);
        Assert.Equal((kind.Quantile(0.1), kind.Quantile(0.5), kind.Quantile(0.9)), (found.P10, found.P50, found.P90), (x, y) =>
            Math.Abs(x.Item1 - y.Item1) + Math.Abs(x.Item2 - y.Item2) + Math.Abs(x.Item3 - y.Item3) < 0.02);
        Assert.Equal(30, found.Mean, 0.001);
    }

    // Lognormal amount times a price path of two years' own movements: lognormal, with the variances of the logarithms added up.
    [Fact]
    public void ProductOfLognormals_IsLognormal()
    {
        var input = SmallCases.Sum(new Lognormal(100, 0.3)) with { Years = 2, Indices = [new("p", new Fixed(0.1), 0.2)] };
        input = input with { Lines = [input.Lines[0] with { Index = "p", Phases = [0, 1] }] };
        var (found, sigma) = (Value(input, 1 << 16), Math.Sqrt(0.09 + (2 * 0.04)));
        Assert.Equal(121, found.P50, 0.25);
        Assert.Equal(121 * Math.Exp(P90 * sigma), found.P90, 0.6);
        Assert.Equal(121 * Math.Exp(-P90 * sigma), found.P10, 0.25);
        Assert.Equal(121 * Math.Exp(sigma * sigma / 2), found.Mean, 0.05);
        Assert.Equal(1.0, found.ChanceAboveZero);
    }

    // Half of the draw common: the amounts of two municipalities correlate 0.5.
    [Fact]
    public void OwnShare_GivesTheCorrelationBetweenMunicipalities()
    {
        var input = SmallCases.Sum(new Normal(0, 1)) with { Partners = [new("a", 1), new("b", 1)] };
        input = input with { Lines = [input.Lines[0] with { OwnShare = 0.5 }] };
        var total = CaseCalculation.Of(input, new(DrawMethod.Sobol, 1 << 16)).Costs.Single(cost => cost.Situation == "alone" && cost.Partner is null).PresentValue!;
        Assert.Equal(P90 * Math.Sqrt(2 + (2 * 0.5)), total.P90, 0.005);
    }

    // Saving is N(4, 2² + 4² + …): the chance above zero is known.
    [Fact]
    public void ChanceOfSaving_OfANormalDifference_IsTheClosedForm()
    {
        var input = SmallCases.Sum(new Normal(10, 3));
        input = input with { Lines = [.. input.Lines, new("joint", CostCategory.Other, CostDriver.Fixed, new Normal(6, 4), [new("together")])] };
        var saving = CaseCalculation.Of(input, new(DrawMethod.Sobol, 1 << 16)).Of("together", "alone").Figures!;
        Assert.Equal(NormalCurve.Below(4 / 5.0), saving.NetPresentValue.ChanceAboveZero, 0.001);
        Assert.Equal(4 - (P90 * 5), saving.NetPresentValue.P10, 0.01);
        Assert.Equal(saving.NetPresentValue.ChanceAboveZero, saving.PayBack.ChanceByYear[0], 1e-12);
        Assert.Equal(1 - saving.PayBack.ChanceByYear[0], saving.PayBack.Never, 1e-12);
    }

    private static Spread Value(UncertainCase input, int draws) =>
        PresentValueCalculation.Of(input, new(DrawMethod.Sobol, draws)).Costs.First(cost => cost.Situation == "alone").Value;

    private static void Within(Spread found, double expected, double value, double error) =>
        Assert.True(Math.Abs(value - expected) < 5 * error, $"{value} differs from {expected} by more than five times {error}; mean {found.Mean}");
}
