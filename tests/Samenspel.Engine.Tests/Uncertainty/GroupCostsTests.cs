using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

public class GroupCostsTests
{
    private static readonly RunOptions Plain = new(DrawMethod.MonteCarlo, 4096, 2);

    // Each alone 100, any group together 250 in all: by hand.
    [Fact]
    public void FixedAmounts_GiveTheCostByHand()
    {
        var costs = GroupCosts.Of(Alike(3, new Fixed(250)), "together", "alone", null, new(DrawMethod.Sobol, 2048));
        Assert.Equal(GroupCostsNote.Found, costs.Note);
        Assert.Equal([0, 100, 100, 250, 100, 250, 250, 250], costs.Groups.Select(group => group.Figures!.Mean));
        Assert.Equal([0, 100, 100, 250, 100, 250, 250, 250], costs.Groups.Select(group => group.Figures!.Likely));
        Assert.Equal(["p01", "p03"], costs.Groups[5].Members);
        Assert.Equal(128, costs.Runs.Count);
        Assert.Equal([0, 100, 100, 250, 100, 250, 250, 250], costs.Runs[17]);
    }

    // The case with only these members is computed by another way round.
    [Theory]
    [InlineData("central", null)]
    [InlineData("central", 1)]
    [InlineData("partly", 4)]
    public void EveryGroup_CostsWhatTheCaseOfThatGroupCosts(string variant, int? year)
    {
        var input = SmallCases.Everything();
        var costs = GroupCosts.Of(input, variant, "alone", year, Plain);
        for (var group = 1; group < 8; group++)
        {
            var own = input with { Partners = [.. input.Partners.Select((partner, i) => partner with { IsMember = ((group >> i) & 1) == 1 })] };
            var isOne = (group & (group - 1)) == 0;
            var cost = CaseCalculation.Of(own, Plain).Costs.Single(one => one.Situation == (isOne ? "alone" : variant) && one.Partner is null);
            var expected = year is { } at ? cost.Years![at - 1] : cost.PresentValue!;
            var found = costs.Groups[group].Figures!;
            Assert.Equal(expected.Mean, found.Mean, 1e-5);
            Assert.Equal(expected.P10, found.P10, 1e-5);
            Assert.Equal(expected.P50, found.P50, 1e-5);
            Assert.Equal(expected.P90, found.P90, 1e-5);
        }
    }

    [Fact]
    public void Likely_IsTheCaseWithEveryAmountAtItsMode()
    {
        var input = Alike(2, new Triangular(100, 150, 500)) with { Years = 2, DiscountRate = 0.25 };
        var figures = GroupCosts.Of(input, "together", "alone", null, Plain).Groups[3].Figures!;
        Assert.Equal(150 * (0.8 + 0.64), figures.Likely, 1e-9);
        Assert.Equal(250 * (0.8 + 0.64), figures.Mean, 5.0);
        Assert.Equal(70, Kinds(new Lognormal(70, 0.5)), 1e-9);
        Assert.Equal(20, Kinds(new Uniform(10, 30)), 1e-9);
        Assert.Equal(25, Kinds(new Pert(10, 25, 90)), 1e-9);

        static double Kinds(Distribution amount) => GroupCosts.Of(Alike(2, amount), "together", "alone", 1, Plain).Groups[3].Figures!.Likely;
    }

    [Fact]
    public void Runs_AreTheSameDrawsForAllGroups_WhateverTheThreads()
    {
        var input = Alike(4, new Triangular(100, 150, 500));
        var one = GroupCosts.Of(input, "together", "alone", null, new(DrawMethod.Sobol, 2048), runs: 256);
        var three = GroupCosts.Of(input, "together", "alone", null, new(DrawMethod.Sobol, 2048) { Threads = 3 }, runs: 256);
        Assert.Equal(one.Runs.Select(run => run.AsEnumerable()), three.Runs.Select(run => run.AsEnumerable()));
        Assert.All(one.Runs, run => Assert.Equal(run[3], run[15]));
        Assert.Equal(one.Groups[15].Figures!.Mean, one.Runs.Average(run => run[15]), 10.0);
    }

    [Fact]
    public void MissingFigure_BlocksTheGroupsOfThatMember_AndNamesIt()
    {
        var input = SmallCases.Everything();
        var without = input with { Partners = [.. input.Partners.Select(partner => partner.Key == "c" ? partner with { Applications = null } : partner)] };
        var costs = GroupCosts.Of(without, "central", "alone", null, Plain);
        Assert.Equal(GroupCostsNote.MissingFigures, costs.Note);
        Assert.Equal([false, false, false, false, false, true, true, true], costs.Groups.Select(group => group.Figures is null));
        Assert.Equal(["c"], costs.Groups[7].Blocked);
        Assert.Empty(costs.Runs);
        Assert.Null(costs.Table(CostFigure.Mean));
        Assert.Null(KeyStability.HoldsIn(costs, [1, 1, 1]));
    }

    [Fact]
    public void TooManyMembers_AreSaid()
    {
        var many = Alike(13, new Fixed(250));
        Assert.Equal(GroupCostsNote.TooManyMembers, GroupCosts.Of(many, "together", "alone", null, Plain).Note);
        Assert.Equal(4096, GroupCosts.Of(Alike(12, new Fixed(250)), "together", "alone", null, new(DrawMethod.Sobol, 2048), runs: 1).Groups.Count);
    }

    [Theory]
    [InlineData(0, 128)]
    [InlineData(2, 128)]
    [InlineData(1, 0)]
    [InlineData(1, 1025)]
    public void YearOrRunsThatCannotBe_AreRefused(int year, int runs) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupCosts.Of(Alike(2, new Fixed(1)), "together", "alone", year, Plain, null, runs));

    [Fact]
    public void Cancelling_Ends() => Assert.ThrowsAny<OperationCanceledException>(
        () => GroupCosts.Of(Alike(3, new Fixed(1)), "together", "alone", null, Plain, new(null, new CancellationToken(canceled: true))));

    // Together 50 to 350, evenly; alone 100 each. Two who pay half each stay when together is at most 200: in half of the runs.
    [Fact]
    public void Key_HoldsInTheRunsWhereNobodyPaysMoreThanAlone()
    {
        var costs = GroupCosts.Of(Alike(2, new Uniform(50, 350)), "together", "alone", null, new(DrawMethod.Sobol, 2048), runs: 256);
        var half = KeyStability.HoldsIn(costs, [7, 7])!;
        Assert.Equal(50, half.InAHundred, 2.0);
        Assert.Equal(costs.Runs.Count(run => run[3] / 2 <= 100), half.Holds);
        Assert.Equal([256 - half.Holds, 256 - half.Holds], half.Breaks.Select(group => group.Runs));
        Assert.Equal(costs.Runs.Where(run => run[3] > 200).Average(run => (run[3] / 2) - 100), half.Breaks[0].MeanExcess, 1e-9);

        // Who pays nothing never leaves; who pays all stays at most to 100: one in six.
        var all = KeyStability.HoldsIn(costs, [1, 0])!;
        Assert.Equal(100.0 / 6, all.InAHundred, 2.0);
        Assert.Equal([["p01"]], all.Breaks.Select(group => group.Members));
    }

    // The definition, run by run, by the check of the core.
    [Fact]
    public void Holds_IsTheCoreCheckOfEachRun()
    {
        var costs = GroupCosts.Of(SmallCases.Everything(), "central", "alone", null, Plain);
        foreach (var proportions in new double[][] { [20, 45, 9], [1, 1, 1], [0.3, 0.5, 0.2] })
        {
            var expected = costs.Runs.Count(run => CoreCheck.Of(
                new Engine.CostSharing.Forms.TableGame(Engine.CostSharing.Forms.GameKind.Cost, [.. run]),
                [.. proportions.Select(part => part / proportions.Sum() * run[7])]).InCore == true);
            Assert.Equal(expected, KeyStability.HoldsIn(costs, proportions)!.Holds);
        }

        var table = costs.Table(CostFigure.P50)!;
        Assert.Equal(costs.Groups[7].Figures!.P50, Sharing.Of(table, SharingMethod.Shapley).Allocation!.Sum(), 1e-5);
    }

    [Fact]
    public void OneMember_AlwaysHolds_AndProportionsMustBeThere()
    {
        var costs = GroupCosts.Of(Alike(1, new Fixed(1)), "together", "alone", null, Plain);
        Assert.Equal(100, KeyStability.HoldsIn(costs, [3])!.InAHundred);
        Assert.Throws<ArgumentException>(() => KeyStability.HoldsIn(costs, [3, 4]));
        Assert.Throws<ArgumentException>(() => KeyStability.HoldsIn(costs, [0]));
        Assert.Throws<ArgumentException>(() => KeyStability.HoldsIn(costs, [double.NaN]));
    }

    private static UncertainCase Alike(int partners, Distribution together) => new(
        [.. Enumerable.Range(1, partners).Select(i => new Partner($"p{i:00}", 1000 * i))],
        [new("alone", SituationKind.Alone), new("together", SituationKind.Together, CostDriver.Partners)],
        [
            new("own", CostCategory.Staff, CostDriver.Fixed, new Fixed(100), [new("alone")]),
            new("joint", CostCategory.Staff, CostDriver.Fixed, together, [new("together")]) { Bearer = Bearer.Shared },
        ],
        1,
        0);
}
