using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.Tests.Amounts;

public class ProportionalSplitTests
{
    [Fact]
    public void Of_EqualWeights_GivesTheLeftoverCentsToTheFirst() =>
        Assert.Equal([34, 33, 33], ProportionalSplit.Of(100, [1m, 1m, 1m]));

    [Fact]
    public void Of_NegativeTotal_MirrorsThePositiveOne() =>
        Assert.Equal([-34, -33, -33], ProportionalSplit.Of(-100, [1m, 1m, 1m]));

    [Fact]
    public void Of_WeightZero_GetsNothing() => Assert.Equal([0, 100, 0], ProportionalSplit.Of(100, [0m, 0.0001m, 0m]));

    [Fact]
    public void Of_TheLargestAmountsAndWeights_NeitherOverflowsNorLosesACent()
    {
        var shares = ProportionalSplit.Of(long.MaxValue, [decimal.MaxValue, decimal.MaxValue, 1e-28m]);

        Assert.Equal(long.MaxValue, shares.Sum());
        Assert.Equal([4_611_686_018_427_387_904, 4_611_686_018_427_387_903, 0], shares);
        Assert.Equal(long.MinValue, ProportionalSplit.Of(long.MinValue, [1m, 2m]).Sum());
    }

    [Fact]
    public void Of_NoUsableWeights_Throws()
    {
        Assert.Throws<ArgumentException>(() => ProportionalSplit.Of(100, []));
        Assert.Throws<ArgumentException>(() => ProportionalSplit.Of(100, [0m, 0m]));
        Assert.Throws<ArgumentException>(() => ProportionalSplit.Of(100, [2m, -1m]));
    }

    [Fact]
    public void OfFte_ToTwoDecimals_AddsUpToTheRoundedTotal()
    {
        Assert.Equal([3.34m, 3.33m, 3.33m], ProportionalSplit.Of(10m, 2, [1m, 1m, 1m]));
        Assert.Equal([0.01m, 0m], ProportionalSplit.Of(0.005m, 2, [1m, 1m]));
    }

    [Fact]
    public void Of_AnyTotalAndWeights_AddsUpAndStaysWithinACent() => Prop.ForAll(
        ArbMap.Default.ArbFor<long>(),
        ArbMap.Default.ArbFor<uint[]>().Filter(weights => weights.Any(weight => weight > 0)),
        (total, weights) =>
        {
            var sum = weights.Sum(weight => (decimal)weight);
            var shares = ProportionalSplit.Of(total, [.. weights.Select(weight => (decimal)weight)]);
            Assert.Equal(total, shares.Sum());
            Assert.All(shares.Zip(weights), pair => Assert.InRange(pair.First - (total * (pair.Second / sum)), -1.0001m, 1.0001m));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AddingUp_OddFractions_AddsUpToTheRoundedTotal()
    {
        Assert.Equal([1, 0, 0], WholeCents.AddingUp([0.4m, 0.4m, 0.4m]));
        Assert.Equal([-1, 0], WholeCents.AddingUp([-0.5m, -0.2m]));
        Assert.Equal(3, WholeCents.Of(2.5m));
        Assert.Equal(-3, WholeCents.Of(-2.5m));
    }
}
