using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Engine.Uncertainty.Versions;

namespace Samenspel.Engine.Tests.Uncertainty;

public class VersionTests
{
    private static readonly RunOptions Options = new(DrawMethod.Sobol, 2048, 1);

    [Fact]
    public void Contributions_AddUpToTheDifference()
    {
        var before = SmallCases.Everything();
        var after = before with
        {
            DiscountRate = 0.04,
            Realisation = [0, 0.3, 0.6, 1],
            Lines = [before.Lines[0] with { Amount = new Triangular(62_000, 70_000, 84_000) }, .. before.Lines.Skip(1).Where(line => line.Key != "meetings"), new("insurance", CostCategory.Other, CostDriver.Fixed, new Fixed(8_000), [new("central")]) { Bearer = Bearer.Shared }],
        };
        var found = VersionComparison.Of(before, after, "central", "alone", Options)!;
        Assert.Equal(Attribution.AllOrders, found.Attribution);
        Assert.Equal(
            [("discountRate", ChangeKind.Altered), ("realisation", ChangeKind.Altered), ("lines/insurance", ChangeKind.Added), ("lines/meetings", ChangeKind.Removed), ("lines/staff", ChangeKind.Altered)],
            found.Changes.Select(change => (change.Fields[0], change.Kind)));
        Assert.Equal(found.After.Mean - found.Before.Mean, found.Changes.Sum(change => change.Mean), 1e-5);
        Assert.Equal(found.After.Median - found.Before.Median, found.Changes.Sum(change => change.Median), 1e-5);
        Assert.Equal(found.After.Chance - found.Before.Chance, found.Changes.Sum(change => change.Chance), 1e-12);
        Assert.True(found.Changes.Single(change => change.Kind == ChangeKind.Added).Mean < 0, "A new joint cost saves less.");
    }

    // 2 × 3 becomes 5 × 7: each factor alone and after the other, halved. (5−2)·3 and (5−2)·7; (7−3)·2 and (7−3)·5.
    [Fact]
    public void TwoFactors_GetTheMeanOfBothOrders()
    {
        var before = SmallCases.Sum(new Fixed(2)) with { Partners = [new("a", 3)] };
        before = before with { Lines = [before.Lines[0] with { Driver = CostDriver.Inhabitants }] };
        var after = before with { Partners = [new("a", 7)], Lines = [before.Lines[0] with { Amount = new Fixed(5) }] };
        var found = VersionComparison.Of(before, after, "together", "alone", Options)!;
        Assert.Equal([("partners/a", 14.0), ("lines/line-0", 15.0)], found.Changes.Select(change => (change.Fields[0], Math.Round(change.Mean, 9))));
        Assert.Equal((6, 35), (found.Before.Mean, found.After.Mean));
    }

    [Fact]
    public void SameVersion_HasNoChanges() => Assert.Empty(VersionComparison.Of(SmallCases.Everything(), SmallCases.Everything(), "central", "alone", Options)!.Changes);

    [Fact]
    public void ManyChanges_AreDividedByTheListAndItsReverse_AndStillAddUp()
    {
        var before = SmallCases.Everything();
        var after = before with
        {
            DiscountRate = 0.03,
            BetweenGroups = 0.05,
            DelayMonths = new Fixed(3),
            Lines = [.. before.Lines.Select(line => line with { Scopes = [.. line.Scopes.Select(scope => scope with { Factor = 1.1 * scope.Factor })] })],
        };
        var found = VersionComparison.Of(before, after, "central", "alone", Options)!;
        Assert.Equal((Attribution.ListAndReverse, 10), (found.Attribution, found.Changes.Count));
        Assert.Equal(found.After.Mean - found.Before.Mean, found.Changes.Sum(change => change.Mean), 1e-5);
    }

    // A line that follows a new index cannot go before it, so the two are not parted.
    [Fact]
    public void ChangesThatOnlyGoTogether_AreGivenTogether()
    {
        var before = SmallCases.Sum(new Normal(10, 2));
        var after = before with { Indices = [new("p", new Fixed(0.1))], Lines = [before.Lines[0] with { Index = "p" }] };
        var found = VersionComparison.Of(before, after, "together", "alone", Options)!;
        Assert.Equal(Attribution.AllTogether, found.Attribution);
        Assert.Equal(["indices/p", "lines/line-0"], Assert.Single(found.Changes).Fields);
        Assert.Equal(1, found.Changes[0].Mean, 1e-3);
    }
}
