using Samenspel.Engine.Instruments;

namespace Samenspel.Engine.Tests.Instruments;

/// <summary>Differences, and the findings that rest on them.</summary>
public sealed class InstrumentFindingTests
{
    private static readonly InstrumentDefinition Scan = new() { Areas = 1, Levels = 5, Items = [new(0)], Feasible = 3, Needed = 4 };

    [Fact]
    public void PartnerGap_IsBetweenTheFurthestAndTheLeastFar()
    {
        var area = Area(Scan, (0, 0, -1, 2), (1, 0, -1, 4), (2, 0, -1, 3));

        Assert.Equal(new Gap(1, 0, 2, 0.2), InstrumentGaps.BetweenPartners(area));
        Assert.Equal([1, -1, 0], area.Organisations.Select(one => InstrumentGaps.ToLevel(one, 3)!.Value));
    }

    [Fact]
    public void Direction_IsWhatTheOneSaysLessWhatTheOtherSays()
    {
        var area = Area(Scan with { Split = SplitBy.About }, (0, 0, 1, 4), (1, 0, 0, 2), (1, 0, 2, 3));

        Assert.Equal((2.0, -2.0), (InstrumentGaps.OfDirection(area, 0, 1)!.Value, InstrumentGaps.OfDirection(area, 1, 0)!.Value));
        Assert.Null(InstrumentGaps.OfDirection(area, 1, 2));
    }

    [Fact]
    public void Finding_HasTheNumbersThatItRestsOn()
    {
        var definition = Scan with { Rules = [new(FindingType.BelowTarget, 0.5), new(FindingType.BelowNeeded, 2), new(FindingType.PartnerGap, 1), new(FindingType.PartGap, 1), new(FindingType.Fallen, 0.5), new(FindingType.Withheld)] };
        var before = Results(definition, (0, 0, -1, 3), (1, 0, -1, 3));
        var now = Results(definition, (0, 0, -1, 2), (0, 1, -1, 2), (1, 0, -1, 5), (1, 1, -1, 3));

        var found = InstrumentFindings.In(definition, now, before);

        Assert.Equal(
            [(0, FindingType.BelowTarget, 0, 1.0), (1, FindingType.BelowNeeded, 0, 2.0), (2, FindingType.PartnerGap, 1, 2.0), (3, FindingType.PartGap, 0, 2.0), (4, FindingType.Fallen, 0, 1.0)],
            found.Select(finding => (finding.Rule, finding.Kind, finding.Gap.One, finding.Gap.Value)));
        Assert.Equal(1, found[3].Gap.Organisation);
    }

    [Fact]
    public void DirectionGap_IsFoundOnce_AtTheOneThatSaysMore()
    {
        var definition = Scan with { Split = SplitBy.About, Rules = [new(FindingType.DirectionGap, 1)] };

        var found = Assert.Single(InstrumentFindings.In(definition, Results(definition, (0, 0, 1, 4), (1, 0, 0, 2))));

        Assert.Equal((0, 1, 2.0), (found.Gap.One, found.Gap.Other, found.Gap.Value));
    }

    [Fact]
    public void Equal_AnswersOfAll_GiveNoGap() =>
        Assert.Empty(InstrumentFindings.In(Scan with { Rules = [new(FindingType.PartnerGap), new(FindingType.PartGap), new(FindingType.BelowTarget)] }, Results(Scan, (0, 0, -1, 3), (1, 0, -1, 3), (1, 1, -1, 3))));

    [Fact]
    public void Difference_ThatRoundingAloneCanMake_IsNoFinding()
    {
        // Six people each, of whom one answers a level higher: a sixth of a level apart, shown in steps of a half.
        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 12).Select(person => new InstrumentAnswer(person, person / 6, 0, -1, 0, person == 11 ? 4 : 3))];
        var definition = Scan with { Rules = [new(FindingType.PartnerGap)] };
        var area = InstrumentResults.Of(InstrumentTally.Of(definition, answers), name => name.Organisation == 1 ? 0 : 1);

        Assert.Equal((0.5, 1.0), (InstrumentGaps.BetweenPartners(area.Areas[0])!.Value, InstrumentGaps.BetweenPartners(area.Areas[0])!.Margin));
        Assert.Empty(InstrumentFindings.In(definition, area));
    }

    [Fact]
    public void Withheld_IsAFinding_AndHasNoNumber()
    {
        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 4).Select(person => new InstrumentAnswer(person, 0, 0, -1, 0, 3))];
        var results = Shown.Results(Scan, answers);

        Assert.Equal([FindingType.Withheld], InstrumentFindings.In(Scan with { Rules = [new(FindingType.Withheld), new(FindingType.BelowTarget)] }, results).Select(finding => finding.Kind));
        Assert.Null(InstrumentGaps.BetweenPartners(results.Areas[0]));
    }

    private static AreaResult Area(InstrumentDefinition definition, params (int Organisation, int Perspective, int About, int Value)[] groups) => Results(definition, groups).Areas[0];

    // Forty people a group, who say all the same.
    private static InstrumentResults Results(InstrumentDefinition definition, params (int Organisation, int Perspective, int About, int Value)[] groups) => Shown.Results(
        definition,
        [.. groups.SelectMany((group, number) => Enumerable.Range(number * 40, 40).Select(person => new InstrumentAnswer(person, group.Organisation, group.Perspective, group.About, 0, group.Value)))]);
}
