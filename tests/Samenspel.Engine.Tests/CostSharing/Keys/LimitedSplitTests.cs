using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Engine.Tests.CostSharing.Keys;

public class LimitedSplitTests
{
    // One λ for all: who is below its most pays at least λ times its weight, who is above its least pays at most that.
    [Fact]
    public void AnySplit_HasOneFactorForAllThatAreNotAtALimit() => Prop.ForAll(Some(), any =>
    {
        var (weights, low, high, total) = any;
        string[] keys = [.. weights.Select((_, i) => $"p{i}")];
        var shares = LimitedSplit.Of(total, weights, weights, low, high, keys);
        Assert.Equal(total, shares.Sum());
        for (var i = 0; i < shares.Length; i++)
        {
            Assert.InRange(shares[i], low[i], high[i]);
            for (var j = 0; j < shares.Length; j++)
            {
                if (shares[i] < high[i] && shares[j] > low[j])
                {
                    Assert.True((shares[i] + 1) * weights[j] >= (shares[j] - 1) * weights[i], $"{i} pays too little beside {j}.");
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Arbitrary<(BigInteger[] Weights, BigInteger[] Low, BigInteger[] High, long Total)> Some() => (
        from count in Gen.Choose(1, 8)
        from weights in Gen.Choose(1, 9).ArrayOf(count)
        from low in Gen.Choose(0, 5000).ArrayOf(count)
        from width in Gen.Choose(0, 5000).ArrayOf(count)
        from part in Gen.Choose(0, 100)
        select (
            weights.Select(weight => (BigInteger)weight).ToArray(), low.Select(cents => (BigInteger)cents).ToArray(),
            low.Zip(width, (least, more) => (BigInteger)(least + more)).ToArray(), low.Sum() + (width.Sum() * (long)part / 100))).ToArbitrary();
}
