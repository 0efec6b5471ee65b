using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

public class MembershipTests
{
    private static readonly RunOptions Plain = new(DrawMethod.MonteCarlo, 4096, 2);

    [Theory]
    [InlineData("central")]
    [InlineData("partly")]
    public void Leaving_GivesWhatTheCaseWithoutThatOneGives(string variant)
    {
        var input = SmallCases.Everything();
        var result = MembershipCalculation.Of(input, variant, "alone", Plain);
        Assert.Equal(["a", "b", "c"], result.Changes.Select(change => change.Partner));
        foreach (var change in result.Changes.Where(change => change.Partner != "b"))
        {
            var rest = CaseCalculation.Of(input with { Partners = [.. input.Partners.Select(partner => partner with { IsMember = partner.Key != change.Partner })] }, Plain).Of(variant, "alone").Figures!;
            Assert.Equal(rest.NetPresentValue.Mean, change.After!.Mean, 1e-5);
            Assert.Equal(rest.NetPresentValue.P10, change.After.P10, 1e-5);
            var together = CaseCalculation.Of(input, Plain);
            var before = input.Partners.Where(partner => partner.Key != change.Partner).Sum(partner => together.Of(variant, "alone", partner.Key).Figures!.NetPresentValue.Mean);
            Assert.Equal(change.After.Mean - before, change.ForTheOthers!.Mean, 1e-5);
        }
    }

    [Fact]
    public void Joining_GivesWhatTheLargerCaseGives()
    {
        var input = SmallCases.Everything();
        var candidate = input with { Partners = [.. input.Partners.Select(partner => partner with { IsMember = partner.Key != "c" })] };
        var change = MembershipCalculation.Of(candidate, "central", "alone", Plain).Changes.Single(change => change.Joins);
        Assert.Equal("c", change.Partner);
        Assert.Equal(CaseCalculation.Of(input, Plain).Of("central", "alone").Figures!.NetPresentValue.P50, change.After!.P50, 1e-5);
    }

    // Alone € 100 each, together € 250 for all: two lose 50, three save 50.
    [Fact]
    public void FixedJointCost_PaysFromTheNumberOfPartnersThatCarriesIt()
    {
        var input = Alike(5, 250);
        var result = MembershipCalculation.Of(input, "together", "alone", new(DrawMethod.Sobol, 2048));
        Assert.Equal((3, 3), (result.SomePayFrom, result.AllPayFrom));
        Assert.Equal([(2, 10, 0), (3, 10, 10), (4, 5, 5), (5, 1, 1)], result.Sizes.Select(size => (size.Size, size.Groups, size.Paying)));
        Assert.Equal(50, result.Groups.First(group => group.Members.Count == 3).Mean, 1e-9);
        Assert.Equal(150, result.Changes[0].After!.Mean, 1e-9);
        Assert.Equal(-50, result.Changes[0].ForTheOthers!.Mean, 1e-9);
    }

    [Fact]
    public void TooManyMembersForAllGroups_AreTakenBySize()
    {
        var result = MembershipCalculation.Of(Alike(12, 250), "together", "alone", new(DrawMethod.Sobol, 2048));
        Assert.False(result.AreAllGroups);
        Assert.Equal(21, result.Groups.Count);
        Assert.Equal((3, (int?)null), (result.SomePayFrom, result.AllPayFrom));
        Assert.Equal(Enumerable.Range(2, 11), result.Sizes.Select(size => size.Size));
    }

    private static UncertainCase Alike(int partners, double together) => new(
        [.. Enumerable.Range(1, partners).Select(i => new Partner($"p{i:00}", 1000 * i))],
        [new("alone", SituationKind.Alone), new("together", SituationKind.Together, CostDriver.Partners)],
        [
            new("own", CostCategory.Staff, CostDriver.Fixed, new Fixed(100), [new("alone")]),
            new("joint", CostCategory.Staff, CostDriver.Fixed, new Fixed(together), [new("together")]) { Bearer = Bearer.Shared },
        ],
        1,
        0);
}
