using Samenspel.Engine.Uncertainty;
using Samenspel.Engine.Uncertainty.Correlation;

namespace Samenspel.Engine.Tests.Uncertainty;

public class CorrelationTests
{
    // Three with −1/2 between each two: their sum has no spread left, so −0.5 can just be and −0.51 cannot.
    [Theory]
    [InlineData(-0.5, 3, true)]
    [InlineData(-0.51, 3, false)]
    [InlineData(1, 3, true)]
    [InlineData(1.01, 3, false)]
    [InlineData(double.NaN, 3, false)]
    public void CorrelationWithinAGroup_BeyondItsLimit_IsRefusedWithTheLimit(double within, int members, bool possible)
    {
        var faults = Faults(0, (within, members));
        Assert.Equal(possible, faults.Count == 0);
        Assert.All(faults, fault => Assert.Equal("groups[0].within", fault.Field));
        Assert.All(faults, fault => Assert.Contains("-0.5", fault.Message, StringComparison.Ordinal));
    }

    // Two groups of two with 0.2 within: the means have variance 0.6, so between them at most 0.6.
    [Theory]
    [InlineData(0.6, true)]
    [InlineData(0.61, false)]
    [InlineData(-0.6, true)]
    [InlineData(-0.61, false)]
    public void CorrelationBetweenGroups_BeyondItsLimit_IsRefusedWithTheLimit(double between, bool possible)
    {
        var faults = Faults(between, (0.2, 2), (0.2, 2));
        Assert.Equal(possible, faults.Count == 0);
        Assert.All(faults, fault => Assert.Equal(("betweenGroups", true), (fault.Field, fault.Message.Contains("0.6", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.15)]
    [InlineData(-0.1)]
    [InlineData(0)]
    public void Weights_GiveTheCorrelationsThatWereAsked(double between)
    {
        double[] within = [0.3, 0.6, -0.1];
        int[] members = [3, 2, 4];
        var groups = Enumerable.Range(0, 3).SelectMany(group => Enumerable.Repeat(group, members[group])).ToArray();
        var correlation = new GroupCorrelation(within, members, between);
        Assert.False(correlation.IsFactors);
        var rows = Enumerable.Range(0, groups.Length).Select(i => Row(correlation, groups, members, i)).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows.Length; j++)
            {
                var expected = i == j ? 1 : groups[i] == groups[j] ? within[groups[i]] : between;
                Assert.Equal(expected, rows[i].Zip(rows[j], (a, b) => a * b).Sum(), 1e-12);
            }
        }
    }

    [Fact]
    public void Factors_GiveTheCorrelationsThatWereAsked()
    {
        var correlation = new GroupCorrelation([0.3, 0.6], [5, 5], 0.1);
        Assert.True(correlation.IsFactors);
        var (all, first, own) = (correlation.OfAll, correlation.OfGroup(0), correlation.OfOwn(0));
        Assert.Equal((0.1, 0.3, 1), (all * all, (all * all) + (first * first), (all * all) + (first * first) + (own * own)), Close);
        Assert.Equal(0.6, (all * all) + (correlation.OfGroup(1) * correlation.OfGroup(1)), 1e-14);
    }

    private static bool Close((double A, double B, double C) x, (double A, double B, double C) y) =>
        Math.Abs(x.A - y.A) + Math.Abs(x.B - y.B) + Math.Abs(x.C - y.C) < 1e-13;

    // What a member is made of: one draw a group, then one draw a member.
    private static double[] Row(GroupCorrelation correlation, int[] groups, int[] members, int member)
    {
        var group = groups[member];
        var row = new double[members.Length + groups.Length];
        correlation.OfMean(group).CopyTo(row, 0);
        for (var i = 0; i < groups.Length; i++)
        {
            row[members.Length + i] = correlation.OfOwn(group) * ((i == member ? 1 : 0) - (groups[i] == group ? 1.0 / members[group] : 0));
        }

        return row;
    }

    private static List<CaseFault> Faults(double between, params (double Within, int Members)[] groups)
    {
        var faults = new List<CaseFault>();
        CorrelationCheck.Add([.. groups.Select((group, i) => new CorrelationGroup($"g{i}", group.Within))],
            [.. groups.Select(group => group.Members)], between, faults);
        return faults;
    }
}
