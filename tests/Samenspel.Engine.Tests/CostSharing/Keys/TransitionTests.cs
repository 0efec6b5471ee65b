using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Engine.Tests.CostSharing.Keys;

public class TransitionTests
{
    private static readonly string[] Ab = ["a", "b"];
    private static readonly string[] Abc = ["a", "b", "c"];

    // 100 and 100 today, 150 and 50 by the key: a quarter of the way each year.
    [Fact]
    public void WithoutLimits_EachYearIsAStepOfTheWay()
    {
        var result = Transition.ToProportions(new(4), Ab, [3, 1], [10_000, 10_000], [20_000, 20_000, 20_000, 20_000, 20_000]);
        Assert.Equal([10_000, 11_250, 12_500, 13_750, 15_000], result.Years.Select(year => year.Shares[0]));
        Assert.Equal([0m, 25, 50, 75, 100], result.Years.Select(year => year.KeyPercent));
        Assert.Equal([1_250, -1_250], result.Years[1].Steps);
        Assert.True(result.ReachesKey);
        Assert.Empty(result.BrokenYears);
    }

    // The Drechtsteden of 2004, from fte to inhabitants in four years while the service grows from 53.4 to 75 fte; whole euros.
    [Fact]
    public void Drechtsteden_FromFteToInhabitants()
    {
        long[] today = [135_000, 1_485_000, 108_000, 162_000, 216_000, 162_000, 324_000];
        var years = Transition.Of(
            new(4), KeyFormula.By(KeyBasis.Inhabitants), KeySharingTests.Drechtsteden, today, [2_883_600, 3_175_200, 3_466_800, 3_758_400, 4_050_000]).Years;
        Assert.Equal([150_188, 1_652_062, 120_150, 180_225, 240_300, 180_225, 360_450], years[0].Shares);
        Assert.Equal([176_179, 1_723_582, 125_299, 215_470, 288_259, 218_367, 428_044], years[1].Shares);
        Assert.Equal([204_154, 1_777_552, 129_162, 253_842, 340_565, 260_168, 501_357], years[2].Shares);
        Assert.Equal([234_114, 1_813_974, 131_738, 295_340, 397_215, 305_627, 580_392], years[3].Shares);
        Assert.Equal([266_058, 1_832_847, 133_029, 339_963, 458_212, 354_745, 665_146], years[4].Shares);
        Assert.Equal(167_062, years[0].Steps[1]);
    }

    // By hand: in year 1 a would go from 100 to 150, b from 100 to 75, c from 100 to 75. With a cap of 20 % a pays 120; the 180 left go to b and c alike.
    [Fact]
    public void Cap_IsPaidByTheOthersByTheirShares()
    {
        var result = Transition.ToProportions(new(1, 20), Abc, [2, 1, 1], [10_000, 10_000, 10_000], [30_000, 30_000]);
        Assert.Equal([12_000, 9_000, 9_000], result.Years[1].Shares);
        Assert.Equal([15_000, 7_500, 7_500], result.Years[1].WithoutLimits);
        Assert.Equal(["a"], result.Years[1].Capped);
        Assert.Empty(result.Years[1].Floored);
        Assert.Equal([-3_000, 1_500, 1_500], result.FromKey);
        Assert.False(result.ReachesKey);
    }

    // By the key b would go from 100 to 50; with a floor of 20 % it pays 80, and the 420 left go to a and c as 3 to 6.
    [Fact]
    public void Floor_IsPaidToTheOthersByTheirShares()
    {
        var result = Transition.ToProportions(new(1, null, 20), Abc, [3, 1, 6], [10_000, 10_000, 30_000], [50_000, 50_000]);
        Assert.Equal([14_000, 8_000, 28_000], result.Years[1].Shares);
        Assert.Equal(["b"], result.Years[1].Floored);
    }

    // The total rises by 30 %, so nobody can stay below 10 %.
    [Fact]
    public void CapThatCannotHold_IsSaid_AndAllRiseAlike()
    {
        var result = Transition.ToProportions(new(2, 10), Ab, [3, 1], [10_000, 10_000], [20_000, 26_000, 26_000]);
        Assert.Equal([1], result.BrokenYears);
        Assert.Equal(new(true, 30), result.Years[1].Broken);
        Assert.Equal([13_000, 13_000], result.Years[1].Shares);
        Assert.Equal([14_300, 11_700], result.Years[2].Shares);
    }

    [Fact]
    public void FloorThatCannotHold_IsSaid()
    {
        var result = Transition.ToProportions(new(1, 5, 5), Ab, [3, 1], [10_000, 10_000], [20_000, 10_001]);
        Assert.Equal(new(false, 50), result.Years[1].Broken);
        Assert.Equal(10_001, result.Years[1].Shares.Sum());
    }

    // Who paid nothing has no percentage: it pays its share of the year, and the others keep their limits.
    [Fact]
    public void Newcomer_HasNoLimit()
    {
        var result = Transition.ToProportions(new(1, 10, 60), Abc, [1, 1, 1], [25_000, 5_000, 0], [30_000, 30_000]);
        Assert.Equal([14_500, 5_500, 10_000], result.Years[1].Shares);
        Assert.Equal(["b"], result.Years[1].Capped);
    }

    // c leaves the key, but a and b are capped: what is left stays with c.
    [Fact]
    public void PlayerWithoutKey_PaysOnWhatTheOthersMayNot()
    {
        var result = Transition.ToProportions(new(1, 10), Abc, [1, 1, 0], [10_000, 10_000, 10_000], [30_000, 30_000]);
        Assert.Equal([11_000, 11_000, 8_000], result.Years[1].Shares);
    }

    [Fact]
    public void ByFormula_EndsAtTheKey() => Prop.ForAll(AnyKey.Some(), Gen.Choose(1, 15).ToArbitrary(), (key, years) =>
    {
        var today = key.Players.Select((_, i) => 100L * (i + 1)).ToArray();
        var result = Transition.Of(new(years), key.Formula, key.Players, today, [.. Enumerable.Repeat(key.Total, years + 1)]);
        Assert.Equal(KeySharing.Of(key.Total, key.Formula, key.Players).Shares, result.Years[^1].Shares);
        Assert.True(result.ReachesKey);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryYear_OfAnyTransition_AddsUpWithinItsLimits() => Prop.ForAll(Some(), any =>
    {
        var (plan, weights, today, totals) = any;
        string[] keys = [.. weights.Select((_, i) => $"p{(i * 3) % 7}")];
        var result = Transition.ToProportions(plan, keys, weights, today, totals);
        Assert.Empty(result.Faults);
        IReadOnlyList<long> before = today;
        foreach (var year in result.Years)
        {
            Assert.Equal(year.TotalCents, year.Shares.Sum());
            Assert.Equal(year.Steps, year.Shares.Zip(before, (now, paid) => now - paid));
            Assert.All(year.Shares, share => Assert.True(share >= 0));
            if (year.Broken is null)
            {
                Assert.All(year.Shares.Zip(before).Where(pair => pair.Second > 0), pair =>
                {
                    Assert.True(pair.First <= pair.Second * (100 + (plan.MaxRisePercentPerYear ?? 1e9m)) / 100);
                    Assert.True(pair.First >= pair.Second * (100 - (plan.MaxFallPercentPerYear ?? 100)) / 100);
                });
            }

            before = year.Shares;
        }

        var reversed = Transition.ToProportions(plan, [.. keys.Reverse()], [.. weights.Reverse()], [.. today.Reverse()], totals);
        Assert.Equal(result.Years.Select(year => year.Shares.Reverse()), reversed.Years.Select(year => year.Shares.AsEnumerable()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Faults_AreAllTold()
    {
        var result = Transition.ToProportions(new(16, -1, 101), Ab, [1], [-5, 5], [1, -2]);
        Assert.Equal(
            [
                new(KeyFaultKind.YearsOutOfRange, null, null, 16),
                new(KeyFaultKind.LimitOutOfRange, null, null, -1),
                new(KeyFaultKind.LimitOutOfRange, null, null, 101),
                new(KeyFaultKind.TotalsForOtherYears, null, null, 2),
                new(KeyFaultKind.NegativeAmount, "a", null, -5),
                new(KeyFaultKind.AmountsForOtherPlayers, null, null, 1),
                new KeyFault(KeyFaultKind.NegativeTotal, null, null, -2),
            ],
            result.Faults);
        Assert.Contains(
            new(KeyFaultKind.AllWeightsZero, null, KeyBasis.CostToday),
            Transition.Of(new(1), KeyFormula.By(KeyBasis.Equal), [KeySharingTests.Player("a")], [0], [5, 5]).Faults);
    }

    private static Arbitrary<(TransitionPlan Plan, decimal[] Weights, long[] Today, long[] Totals)> Some() => (
        from count in Gen.Choose(1, 7)
        from years in Gen.Choose(1, 6)
        from rise in Gen.Elements<decimal?>(null, 0, 0.5m, 7.25m, 30, 300)
        from fall in Gen.Elements<decimal?>(null, 0, 0.5m, 7.25m, 30, 100)
        from weights in Gen.Choose(0, 9).ArrayOf(count)
        from today in Gen.OneOf(Gen.Choose(0, 9), Gen.Choose(0, 100_000)).ArrayOf(count)
        from change in Gen.Choose(80, 130).ArrayOf(years + 1)
        let paid = today.Select((cents, i) => cents + (i == 0 ? 1L : 0)).ToArray()
        select (
            new TransitionPlan(years, rise, fall), weights.Select((weight, i) => weight + (i == count - 1 ? 0.5m : 0)).ToArray(), paid,
            change.Select(percent => paid.Sum() * percent / 100).ToArray())).ToArbitrary();
}
