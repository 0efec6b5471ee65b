using Samenspel.Engine.BusinessCases;

namespace Samenspel.Engine.Tests.BusinessCases;

public class StaffingCalculationTests
{
    [Fact]
    public void MissingFigure_OfOneParticipant_IsNeverZeroAndSaysWhatItBlocks()
    {
        var result = StaffingCalculation.Of(With(0, participant => participant with { FteAlone = null }));

        Assert.Null(result.Total.Alone);
        Assert.Null(result.Total.LessThanAlone);
        Assert.Equal(27m, result.Total.MoreThanToday!.Low.Fte);
        Assert.Null(result.Participants[0].Alone);
        Assert.Equal(40m, result.Participants[1].Alone!.Fte);
        Assert.Equal(SplitState.MissingFigure, result.Splits.Single(split => split.Key == SplitKey.FteAlone).State);
        Assert.Null(result.Splits[0].Shares[0].LessThanAlone);
        Assert.NotNull(result.Splits[0].Shares[1].LessThanAlone);
        Assert.Null(result.PartnerCounts!.AgainstAlone);
        Assert.NotNull(result.PartnerCounts.AgainstToday);
        Assert.NotNull(result.WithoutEach[0].Rest.Comparison.LessThanAlone);
        Assert.Null(result.WithoutEach[1].Rest.Comparison.LessThanAlone);
        var missing = Assert.Single(result.Missing);
        Assert.Equal(("alblasserdam", FigureKind.FteAlone), (missing.Participant, missing.Figure));
        Assert.Equal([BlockedResult.AgainstAlone, BlockedResult.SplitByFteAlone, BlockedResult.SmallerGroupsAgainstAlone], missing.Blocks);
    }

    [Fact]
    public void NoJointFigureAndNoRule_GivesTheBaselinesAndNamesBoth()
    {
        var result = StaffingCalculation.Of(Cases.Drechtsteden with { Joint = null, Rule = null });

        Assert.Null(result.Total.Joint);
        Assert.Equal(48m, result.Total.Today!.Fte);
        Assert.All(result.Splits, split => Assert.Equal(SplitState.NoJoint, split.State));
        Assert.Equal([FigureKind.Joint, FigureKind.Rule], result.Missing.Select(missing => missing.Figure));
        Assert.Empty(result.WithoutEach);
        Assert.Null(result.PartnerCounts);
    }

    [Fact]
    public void NoJointFigureButARule_UsesTheRuleAndSaysSo()
    {
        var result = StaffingCalculation.Of(Cases.Drechtsteden with { Joint = null });

        Assert.True(result.JointByRule);
        Assert.Equal(75m, result.Total.Joint!.Low.Fte);
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void StatedJointBesideARule_KeepsBothSoThatTheyCanBeCompared()
    {
        var result = StaffingCalculation.Of(Cases.Drechtsteden with { Joint = FteRange.Of(80m) });

        Assert.Equal(80m, result.Total.Joint!.Low.Fte);
        Assert.Equal(75m, result.WholeByRule!.Comparison.Joint!.Low.Fte);
        Assert.Equal(157_039_392 - 176_310_000, result.WithoutEach[0].ChangeOfLessThanAlone!.Low.Cents);
    }

    [Fact]
    public void Group_OfOne_HasItsOwnFigureAndNotTheRule()
    {
        var group = StaffingCalculation.Group(Cases.Drechtsteden, ["dordrecht"]);

        Assert.Equal(40m, group.Comparison.Joint!.Low.Fte);
        Assert.Equal(0, group.Comparison.LessThanAlone!.Low.Cents);
        Assert.Equal(12.5m, group.Comparison.MoreThanToday!.Low.Fte);
    }

    [Fact]
    public void Group_WithAnUnknownKeyOrNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Group(Cases.Drechtsteden, ["dordrecht", "rotterdam"]));
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Group(Cases.Drechtsteden, []));
    }

    [Fact]
    public void TodayAllZero_CannotBeSplitByIt()
    {
        var staffing = Cases.Drechtsteden with { Participants = [.. Cases.Drechtsteden.Participants.Select(p => p with { FteToday = 0m })] };

        var split = StaffingCalculation.Of(staffing).Splits.Single(split => split.Key == SplitKey.FteToday);

        Assert.Equal(SplitState.NothingToSplitBy, split.State);
        Assert.Empty(split.Shares);
    }

    [Fact]
    public void OneParticipant_HasNoSmallerGroups()
    {
        var result = StaffingCalculation.Of(Cases.Drechtsteden with { Participants = [Cases.Drechtsteden.Participants[0]], Joint = FteRange.Of(8m) });

        Assert.Equal(0.25m, result.Total.LessThanAlone!.Low.Fte);
        Assert.Empty(result.WithoutEach);
        Assert.Empty(result.Missing);
    }

    [Fact]
    public void SixtyParticipants_AreCountedWithoutEnumeration()
    {
        var staffing = new StaffingCase(
            [.. Enumerable.Range(1, 60).Select(i => new StaffingParticipant($"p{i}", i * 1_000, i / 10m, i / 5m))], 100_000_00, null, Cases.DrechtstedenRule);

        var result = StaffingCalculation.Of(staffing);

        Assert.Empty(result.Groups);
        Assert.Equal(118_264_581_564_861_424, result.PartnerCounts!.Rows.Single(row => row.Partners == 30).Groups);
        Assert.Equal(59, result.PartnerCounts.Rows.Count);
    }

    [Fact]
    public void TheLargestAcceptedCase_DoesNotOverflow()
    {
        var staffing = new StaffingCase(
            [.. Enumerable.Range(1, StaffingLimits.MaxParticipants).Select(i => new StaffingParticipant($"p{i}", StaffingLimits.MaxInhabitants, 99_999.9999m, 100_000m))],
            StaffingLimits.MaxCentsPerFte, FteRange.Of(100_000m),
            JointRule.Of(JointLine.Through(new(1, 0.0001m), new(StaffingLimits.MaxInhabitants, 100_000m))), StaffingLimits.MaxInhabitants);

        var result = StaffingCalculation.Of(staffing);

        Assert.Equal(10_000_000_000_000, result.Total.Joint!.Low.Cents);
        Assert.Null(result.PartnerCounts!.Rows[198].Groups);
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(0.00001)]
    [InlineData(100_001)]
    public void ImpossibleFte_Throws(double fte) =>
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(With(2, participant => participant with { FteToday = (decimal)fte })));

    [Fact]
    public void ImpossibleCase_Throws()
    {
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(Cases.Drechtsteden with { Participants = [] }));
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(With(1, participant => participant with { Key = "alblasserdam" })));
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(With(1, participant => participant with { Inhabitants = 0 })));
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(Cases.Drechtsteden with { Joint = new(17m, 15.5m) }));
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(Cases.Drechtsteden with { CentsPerFte = -1 }));
        Assert.Throws<ArgumentException>(() => StaffingCalculation.Of(Cases.Drechtsteden with { Rule = JointRule.Of(JointLine.Of(-20m, 0.1m)) }));
        Assert.Throws<ArgumentException>(() => JointLine.Through(new(11_000, 6.6m), new(11_000, 7m)));
        Assert.Throws<ArgumentException>(() => JointLine.Through(new(11_000, 6.6m), new(12_000, 6.5m)));
    }

    private static StaffingCase With(int position, Func<StaffingParticipant, StaffingParticipant> change) => Cases.Drechtsteden with
    {
        Participants = [.. Cases.Drechtsteden.Participants.Select((participant, i) => i == position ? change(participant) : participant)],
    };
}
