using Samenspel.WebKit.Charts;

namespace Samenspel.Web.Tests.WebKit;

public sealed class NiceScaleTests
{
    [Theory]
    [InlineData(0, 5_813_100)]
    [InlineData(-1.82e6, 1.95e6)]
    [InlineData(0, 1)]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    [InlineData(-3, -3)]
    [InlineData(0.0001, 0.00034)]
    [InlineData(-1e18, 1e18)]
    [InlineData(99.99, 100.01)]
    public void Scale_ForAnyRange_HasTwoToSixRoundTicksThatCoverIt(double low, double high)
    {
        var scale = NiceScale.For(low, high);
        Assert.InRange(scale.Ticks.Count, 2, 6);
        Assert.True(scale.Min <= low && scale.Max >= high);
        Assert.All(scale.Ticks, tick => Assert.Equal(Math.Round(tick / scale.Step), tick / scale.Step, 6));
        var lead = scale.Step / Math.Pow(10, Math.Floor(Math.Log10(scale.Step) + 1e-9));
        Assert.True(Math.Round(lead, 9) is 1 or 2 or 5, $"step {scale.Step}");
    }

    [Fact]
    public void Scale_FromZero_HoldsZeroExactly()
    {
        var scale = NiceScale.For([0.1, 0.2, 0.3], fromZero: true);
        Assert.Equal([0, 0.1, 0.2, 0.3], scale.Ticks);
    }

    [Fact]
    public void Scale_WithoutValues_RunsFromZeroToOne() => Assert.Equal(1, NiceScale.For([], fromZero: true).Max);

    [Fact]
    public void Years_OfTen_AreEvenAndInside() => Assert.Equal([2018, 2020, 2022, 2024, 2026], NiceScale.Whole(2017, 2026));

    [Fact]
    public void Years_OfOne_AreThatYear() => Assert.Equal([2024], NiceScale.Whole(2024, 2024));
}
