using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

public class InfluenceTests
{
    private static readonly RunOptions Options = new(DrawMethod.Sobol, 1 << 14, 4);

    [Theory]
    [InlineData(DrawMethod.Sobol, 0.01)]
    [InlineData(DrawMethod.MonteCarlo, 0.06)]
    public void SumOfNormals_HasTheVarianceOfEachAsBothIndices(DrawMethod method, double within)
    {
        var found = SensitivityCalculation.Of(SmallCases.Sum(new Normal(10, 3), new Normal(5, 4), new Fixed(9)), "together", "alone", Options with { Method = method })!;
        Assert.Equal(["line-1", "line-0"], found.Indices.Select(index => index.Key));
        Assert.Equal(5, found.Deviation, 0.1);
        Assert.All([(0, 0.64), (1, 0.36)], pair =>
        {
            Assert.Equal(pair.Item2, found.Indices[pair.Item1].First, within);
            Assert.Equal(pair.Item2, found.Indices[pair.Item1].Total, within);
        });
    }

    // X·(1 + g) with independent normals: the variance falls apart in three known parts.
    [Fact]
    public void Product_HasTheIndicesOfTheClosedForm()
    {
        var input = SmallCases.Sum(new Normal(10, 2)) with { Indices = [new("p", new Normal(0.5, 0.15))] };
        input = input with { Lines = [input.Lines[0] with { Index = "p" }] };
        var (x, g, both) = (4 * 1.5 * 1.5, 100 * 0.0225, 4 * 0.0225);
        var found = SensitivityCalculation.Of(input, "together", "alone", Options)!;
        Assert.Equal([InputKind.Line, InputKind.Growth], found.Indices.Select(index => index.Kind));
        Assert.Equal(x / (x + g + both), found.Indices[0].First, 0.01);
        Assert.Equal((x + both) / (x + g + both), found.Indices[0].Total, 0.01);
        Assert.Equal(g / (x + g + both), found.Indices[1].First, 0.01);
        Assert.Equal((g + both) / (x + g + both), found.Indices[1].Total, 0.01);
        Assert.All(found.Indices, index => Assert.InRange(index.TotalError, 1e-9, 0.01));
    }

    [Fact]
    public void CorrelatedLines_HaveOneIndexTogether()
    {
        var kinds = SensitivityCalculation.Of(SmallCases.Everything(), "central", "alone", Options)!.Indices.Select(index => (index.Kind, index.Key)).Order();
        Assert.Equal([(InputKind.Line, "client role"), (InputKind.Line, "meetings"), (InputKind.Growth, "wages"), (InputKind.Movements, "wages"), (InputKind.AllGroups, "")], kinds);
        var apart = SensitivityCalculation.Of(SmallCases.Everything() with { BetweenGroups = 0 }, "central", "alone", Options)!;
        Assert.Equal(["labour", "market", "project"], apart.Indices.Where(index => index.Kind == InputKind.Group).Select(index => index.Key).Order(StringComparer.Ordinal));
        Assert.InRange(apart.Indices.Sum(index => index.First), 0.8, 1.02);
        Assert.Equal(apart.Indices, SensitivityCalculation.Of(SmallCases.Everything() with { BetweenGroups = 0 }, "central", "alone", Options with { Threads = 3 })!.Indices);
    }

    [Fact]
    public void Tornado_OfASumOfNormals_IsTheRangeOfEach()
    {
        var tornado = TornadoCalculation.Of(SmallCases.Sum(new Normal(10, 3), new Normal(5, 4), new Fixed(9)), "together", "alone")!;
        Assert.Equal(24, tornado.AllAtMedian, 1e-9);
        Assert.Equal(["line-1", "line-0"], tornado.Bars.Select(bar => bar.Key));
        Assert.Equal(8 * 1.2815515655446004, tornado.Bars[0].Swing, 1e-9);
        Assert.Equal(5 - (4 * 1.2815515655446004), tornado.Bars[0].Low, 1e-9);
        Assert.Equal(tornado.AllAtMedian + (3 * 1.2815515655446004), tornado.Bars[1].AtHigh, 1e-9);
    }

    [Fact]
    public void InputWithoutInfluence_IsListed()
    {
        var input = SmallCases.Everything();
        input = input with { Lines = [.. input.Lines, new("unused", CostCategory.Other, CostDriver.Fixed, new Uniform(0, 1e6), [new("today")])] };
        Assert.Equal(["unused"], TornadoCalculation.Of(input, "central", "alone")!.WithoutInfluence.Select(bar => bar.Key));
        Assert.Equal(0, SensitivityCalculation.Of(input, "central", "alone", new(DrawMethod.Sobol, 2048))!.Indices.Single(index => index.Key == "unused").Total);
        Assert.Empty(TornadoCalculation.Of(input, "central", "today")!.WithoutInfluence);
    }

    [Fact]
    public void MissingFigure_GivesNoTornadoAndNoIndices()
    {
        var input = SmallCases.Everything();
        input = input with { Partners = [input.Partners[0] with { Inhabitants = null }, .. input.Partners.Skip(1)] };
        Assert.Null(TornadoCalculation.Of(input, "central", "alone"));
        Assert.Null(SensitivityCalculation.Of(input, "central", "alone", Options));
    }
}
