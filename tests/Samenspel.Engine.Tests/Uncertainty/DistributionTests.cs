using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Tests.Uncertainty;

public class DistributionTests
{
    public static TheoryData<Distribution> Kinds =>
    [
        new Uniform(-2, 5), new Triangular(0.8, 1, 1.5), new Triangular(0, 0, 1), new Triangular(0, 1, 1), new Pert(0.7, 1, 1.6),
        new Pert(0, 0, 1), new Pert(1, 5, 5), new Lognormal(1.15, 0.35), Lognormal.WithMean(1, 0.25), new Normal(10, 3),
    ];

    // scipy.special.ndtri 1.10.1
    [Theory]
    [InlineData(1e-9, -5.9978070150076865)]
    [InlineData(1e-4, -3.7190164854556804)]
    [InlineData(0.02, -2.053748910631823)]
    [InlineData(0.3, -0.5244005127080409)]
    [InlineData(0.5, 0)]
    [InlineData(0.77, 0.7388468491852137)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.9999999, 5.199337582290661)]
    public void NormalQuantile_BothWays_IsThatOfTheReference(double chance, double expected)
    {
        Assert.Equal(expected, NormalCurve.Quantile(chance), 1e-13);
        double[] lanes = [0.5, chance, 0.1, chance];
        NormalDraws.FromUniform(lanes);
        Assert.Equal(expected, lanes[1], 1e-13);
        Assert.Equal(lanes[1], lanes[3]);
    }

    [Fact]
    public void NormalDraws_OverAllOfTheRange_AreThoseOfTheExactQuantile()
    {
        var chances = Enumerable.Range(1, 99_996).Select(i => i / 99_997.0).Concat([1e-4, 1e-6, 1e-9, 1 - 1e-9]).ToArray();
        var draws = chances.ToArray();
        NormalDraws.FromUniform(draws);
        Assert.All(chances, (chance, i) => Assert.Equal(NormalCurve.Quantile(chance), draws[i], 2e-13));
    }

    // scipy.special.ndtr 1.10.1
    [Theory]
    [InlineData(-6.5, 4.016000583859088e-11)]
    [InlineData(-3, 0.0013498980316300933)]
    [InlineData(0.1, 0.539827837277029)]
    [InlineData(2, 0.9772498680518208)]
    public void NormalChance_IsThatOfTheReference(double z, double expected) =>
        Assert.Equal(1, NormalCurve.Below(z) / expected, z < -6 ? 2e-9 : 1e-13);

    // scipy.special.betaincinv 1.10.1
    [Theory]
    [InlineData(0.7, 1, 1.6, 1e-6, 0.7008726647028144)]
    [InlineData(0.7, 1, 1.6, 0.1, 0.8377249243088312)]
    [InlineData(0.7, 1, 1.6, 0.999, 1.516818241220681)]
    [InlineData(0, 0, 1, 1e-6, 2.0000008000004798e-07)]
    [InlineData(0, 0, 1, 0.9, 0.36904265551980675)]
    [InlineData(10, 40, 45, 0.5, 36.79864759789006)]
    [InlineData(1, 5, 5, 0.1, 3.523829377920773)]
    [InlineData(1, 5, 5, 0.999, 4.999199679807866)]
    public void PertQuantile_IsThatOfTheReference(double min, double mode, double max, double chance, double expected) =>
        Assert.Equal(expected, new Pert(min, mode, max).Quantile(chance), 1e-11);

    [Fact]
    public void TriangularQuantile_IsTheClosedForm()
    {
        var triangular = new Triangular(0, 1, 4);
        Assert.Equal(1, triangular.Quantile(0.25), 1e-14);
        Assert.Equal(4 - Math.Sqrt(6), triangular.Quantile(0.5), 1e-14);
        Assert.Equal(Math.Sqrt(0.4), triangular.Quantile(0.1), 1e-14);
    }

    [Fact]
    public void LognormalThroughMedianAndP90_HasThem()
    {
        var overrun = Lognormal.Through(1.15, 1.8);
        Assert.Equal(1.15, overrun.Quantile(0.5), 1e-13);
        Assert.Equal(1.8, overrun.Quantile(0.9), 1e-13);
    }

    // The error that the method page states for a distribution whose range is 1: 1e-6 for the bounded ones.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Table_DiffersFromTheExactQuantileByLessThanStated(Distribution kind)
    {
        var table = new QuantileTable(kind);
        Assert.InRange(table.LargestError(), 0, 1.3e-6 * (kind is Uniform ? 7 : kind is Pert { Max: 5 } ? 4 : 1.5));
        double[] draws = [-9, -6.5, 6.5, 9, 0, 1.2345, -3.3, 2];
        var expected = draws.Select(z => kind.AtNormal(Math.Clamp(z, -6.5, 6.5))).ToArray();
        table.Apply(draws);
        Assert.All(expected, (value, i) => Assert.Equal(value, draws[i], 2e-5));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void MeanAndDeviation_AreThoseOfTheQuantiles(Distribution kind)
    {
        var quantiles = Enumerable.Range(0, 200_000).Select(i => kind.Quantile((i + 0.5) / 200_000)).ToArray();
        var mean = quantiles.Average();
        Assert.Equal(mean, kind.Mean, 1e-4 * Math.Max(1, kind.Deviation));
        Assert.Equal(Math.Sqrt(quantiles.Average(x => (x - mean) * (x - mean))), kind.Deviation, 1e-3 * kind.Deviation);
    }

    [Theory]
    [InlineData("triangular", "amount.mode", "mode-outside-range")]
    [InlineData("pert", "amount.min", "min-above-max")]
    [InlineData("lognormal", "amount.sigma", "sigma-out-of-range")]
    [InlineData("normal", "amount.spread", "negative-spread")]
    [InlineData("uniform", "amount.max", "not-a-number")]
    [InlineData("median", "amount.median", "median-not-positive")]
    public void ImpossibleParameters_AreNamed(string kind, string field, string code)
    {
        Distribution distribution = kind switch
        {
            "triangular" => new Triangular(1, 3, 2),
            "pert" => new Pert(3, 2, 1),
            "lognormal" => Lognormal.Through(2, 1),
            "normal" => new Normal(0, -1),
            "uniform" => new Uniform(0, double.NaN),
            _ => new Lognormal(0, 1),
        };
        var fault = Assert.Single(distribution.Check("amount"));
        Assert.Equal((field, code), (fault.Field, fault.Code));
    }
}
