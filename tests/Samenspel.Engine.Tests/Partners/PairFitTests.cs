using Samenspel.Engine.Partners;

namespace Samenspel.Engine.Tests.Partners;

public class PairFitTests
{
    [Fact]
    public void Kilometres_OfADegree_AreThoseOfTheSphere()
    {
        var distances = PairFits.Kilometres([52, 53, 52], [5, 5, 6]);

        Assert.Equal((111.195, 68.458), (Math.Round(distances[1], 3), Math.Round(distances[2], 3)));
        Assert.Equal((0.0, distances[1]), (distances[0], distances[3]));
    }

    [Fact]
    public void Nearness_FromFar_IsZeroAndOfTheUnknownUnknown() =>
        Assert.Equal([1, 0.5, 0, 0, double.NaN], PairFits.Nearness([0, 25, 50, 90, double.NaN], 50));

    [Fact]
    public void Shared_CountsPartnershipsWithBoth()
    {
        var fits = PairFits.Shared(3, [[0, 1], [0, 1], [1, 2]], 2);

        Assert.Equal((0.5, 0.0, 1.0 / 3), (fits[1], fits[2], fits[5]));
    }

    [Fact]
    public void Likeness_ComparesWhatBothAnsweredAndIsUnknownOtherwise()
    {
        var fits = PairFits.Likeness([[1, 0.5, double.NaN], [0.5, 0.5, 1], [double.NaN, double.NaN, 0]]);

        Assert.Equal((0.75, double.NaN, 0.0), (fits[1], fits[2], fits[5]));
    }

    [Fact]
    public void Ratio_IsTheSmallerOverTheLargerOfWhatBothHave()
    {
        var fits = PairFits.Ratio([[100, 40, double.NaN], [200, 40, 1], [double.NaN, double.NaN, 0]]);

        Assert.Equal((0.75, double.NaN, double.NaN), (fits[1], fits[2], fits[5]));
    }

    [Fact]
    public void Overlap_IsWhatBothHaveOverWhatEitherHas()
    {
        var fits = PairFits.Overlap([new HashSet<string> { "a", "b", "c" }, new HashSet<string> { "b", "c", "d" }, null, new HashSet<string>(), new HashSet<string>()]);

        Assert.Equal((0.5, double.NaN, 0.0, double.NaN), (fits[1], fits[2], fits[3], fits[(3 * 5) + 4]));
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(-0.1)]
    public void Criterion_WithAFitOutsideItsLimits_IsRefused(double fit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartnerCriterion.ByMember(1, [fit]));

    [Fact]
    public void Criterion_ThatDiffersByDirection_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PartnerCriterion.ByPair(1, [0, 0.5, 0.6, 0]));
}
