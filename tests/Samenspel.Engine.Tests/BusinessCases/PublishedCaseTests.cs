using Samenspel.Engine.BusinessCases;

namespace Samenspel.Engine.Tests.BusinessCases;

public class PublishedCaseTests
{
    [Fact]
    public void Drechtsteden_AgainstBothBaselines_GivesTheReportsFigures()
    {
        var total = StaffingCalculation.Of(Cases.Drechtsteden).Total;

        Assert.Equal(new FteCost(48m, 259_200_000), total.Today);
        Assert.Equal(new FteCost(107.65m, 581_310_000), total.Alone);
        Assert.Equal(Range(75m, 405_000_000, 75m, 405_000_000), total.Joint);
        Assert.Equal(Range(27m, 145_800_000, 27m, 145_800_000), total.MoreThanToday);
        Assert.Equal(Range(32.65m, 176_310_000, 32.65m, 176_310_000), total.LessThanAlone);
    }

    [Fact]
    public void ZuidwestFriesland_AgainstBothBaselines_GivesTheReportsFigures()
    {
        var total = StaffingCalculation.Of(Cases.ZuidwestFriesland).Total;

        Assert.Equal(12m, total.Today!.Fte);
        Assert.Equal(39.6m, total.Alone!.Fte);
        Assert.Equal(Range(15.5m, 83_700_000, 17.0m, 91_800_000), total.Joint);
        Assert.Equal(Range(22.6m, 122_040_000, 24.1m, 130_140_000), total.LessThanAlone);
        Assert.Equal(Range(3.5m, 18_900_000, 5.0m, 27_000_000), total.MoreThanToday);
    }

    [Fact]
    public void Rule_AtItsKnownPoints_GivesThemBackExactly()
    {
        Assert.Equal(FteRange.Of(75m), Cases.DrechtstedenRule.At(274_000));
        Assert.Equal(FteRange.Of(6.6m), Cases.DrechtstedenRule.At(11_000));
        Assert.Equal(new FteRange(15.5m, 17.0m), Cases.ZuidwestFriesland.Rule!.At(66_000));
        Assert.Equal(3.7391634980988593155893536122m, Cases.DrechtstedenRule.Low.FixedFte);
        Assert.Equal(0.2600760456273764258555133080m, Cases.DrechtstedenRule.Low.FtePerThousand);
    }

    /// <summary>The design's table, computed independently in another language: fte to four decimals, euro to the cent.</summary>
    [Theory]
    [InlineData("alblasserdam", 256_000, "70.3186", 157_039_392)]
    [InlineData("dordrecht", 150_000, "42.7506", 134_456_920)]
    [InlineData("s-gravendeel", 265_000, "72.6593", 153_309_696)]
    [InlineData("hendrik-ido-ambacht", 251_000, "69.0183", 155_151_445)]
    [InlineData("papendrecht", 243_000, "66.9376", 148_566_730)]
    [InlineData("sliedrecht", 250_000, "68.7582", 156_555_856)]
    [InlineData("zwijndrecht", 229_000, "63.2966", 132_588_479)]
    public void Drechtsteden_WithoutOne_GivesTheDesignsTable(string without, long inhabitants, string fte, long lessThanAlone)
    {
        var row = StaffingCalculation.Of(Cases.Drechtsteden).WithoutEach.Single(row => row.Without == without);

        Assert.Equal(inhabitants, row.Rest.Inhabitants);
        Assert.Equal(fte, decimal.Round(row.Rest.Comparison.Joint!.Low.Fte, 4).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(lessThanAlone, row.Rest.Comparison.LessThanAlone!.Low.Cents);
        Assert.Equal(lessThanAlone - 176_310_000, row.ChangeOfLessThanAlone!.Low.Cents);
    }

    [Theory]
    // Rounded one by one the seven shares by inhabitants would add up to € 4,050,000.01; the smallest fraction above a half (Dordrecht) gives way.
    [InlineData(SplitKey.Inhabitants, 26_605_839, 183_284_671, 13_302_920, 33_996_350, 45_821_168, 35_474_453, 66_514_599)]
    [InlineData(SplitKey.FteToday, 21_093_750, 232_031_250, 16_875_000, 25_312_500, 33_750_000, 25_312_500, 50_625_000)]
    [InlineData(SplitKey.FteAlone, 31_038_086, 150_487_692, 24_830_469, 37_245_704, 49_660_938, 37_245_704, 74_491_407)]
    public void Drechtsteden_SplitByAKey_GivesTheDesignsTable(SplitKey key, params int[] cents)
    {
        var split = StaffingCalculation.Of(Cases.Drechtsteden).Splits.Single(split => split.Key == key);

        Assert.Equal(cents, split.Shares.Select(share => (int)share.Joint.Low.Cents));
        Assert.Equal(75m, split.Shares.Sum(share => share.Joint.Low.Fte));
    }

    /// <summary>The design prints whole euros: Papendrecht pays € 242,212 more than today and € 254,588 less than alone.</summary>
    [Fact]
    public void Drechtsteden_SplitByInhabitants_ShowsBothDifferencesForEachParticipant()
    {
        var share = StaffingCalculation.Of(Cases.Drechtsteden).Splits[0].Shares.Single(share => share.Participant == "papendrecht");

        Assert.Equal(24_221_168, share.MoreThanToday!.Low.Cents);
        Assert.Equal(25_458_832, share.LessThanAlone!.Low.Cents);
    }

    [Fact]
    public void Drechtsteden_ByNumberOfPartners_PaysAgainstAloneFromTwoAndNeverAgainstToday()
    {
        var table = StaffingCalculation.Of(Cases.Drechtsteden).PartnerCounts!;

        Assert.Equal(new PaysFrom(2, 2), table.AgainstAlone!.AtLowJoint);
        Assert.Equal(new PaysFrom(null, null), table.AgainstToday!.AtLowJoint);
        Assert.Equal([21, 35, 35, 21, 7, 1], table.Rows.Select(row => row.Groups!.Value));
        var six = table.Rows.Single(row => row.Partners == 6).AgainstAlone!.AtLowJoint;
        Assert.DoesNotContain("zwijndrecht", six.MinMembers);
        Assert.DoesNotContain("alblasserdam", six.MaxMembers);
        Assert.Equal(132_588_479, six.Min.Cents);
        Assert.Equal(157_039_392, six.Max.Cents);
    }

    /// <summary>The design counts 120 groups, and 30 of the 56 groups of two or three that stay under its example limit of € 550,000.</summary>
    [Fact]
    public void Drechtsteden_AllGroups_AreCountedAsInTheDesign()
    {
        var groups = StaffingCalculation.Of(Cases.Drechtsteden).Groups;

        Assert.Equal(120, groups.Count);
        Assert.Equal(56, groups.Count(group => group.Members.Count <= 3));
        Assert.Equal(30, groups.Count(group => group.Members.Count <= 3 && group.Comparison.LessThanAlone!.Low.Cents < 55_000_000));
        Assert.Equal(0, groups.Count(group => group.Members.Count > 3 && group.Comparison.LessThanAlone!.Low.Cents < 55_000_000));
    }

    [Fact]
    public void Drechtsteden_WithAMinimumSaving_PaysFromLater()
    {
        var table = StaffingCalculation.Of(Cases.Drechtsteden with { MinimumSavingCents = 55_000_000 }).PartnerCounts!;

        Assert.Equal(new PaysFrom(2, 4), table.AgainstAlone!.AtLowJoint);
    }

    [Fact]
    public void ZuidwestFriesland_ByNumberOfPartners_KeepsBothEndsOfTheRange()
    {
        var table = StaffingCalculation.Of(Cases.ZuidwestFriesland).PartnerCounts!;

        var all = table.Rows[^1].AgainstAlone!;
        Assert.Equal(24.1m, all.AtLowJoint.Mean.Fte);
        Assert.Equal(22.6m, all.AtHighJoint.Mean.Fte);
        Assert.Equal(new PaysFrom(null, null), table.AgainstToday!.AtLowJoint);
    }

    private static FteCostRange Range(decimal lowFte, long lowCents, decimal highFte, long highCents) =>
        new(new(lowFte, lowCents), new(highFte, highCents));
}
