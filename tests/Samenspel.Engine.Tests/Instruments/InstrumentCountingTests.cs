using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Instruments;

namespace Samenspel.Engine.Tests.Instruments;

/// <summary>Answers become numbers.</summary>
public sealed class InstrumentCountingTests
{
    private static readonly InstrumentDefinition OneItem = new() { Areas = 1, Levels = 5, Items = [new(0)] };

    [Fact]
    public void Order_OfAnswers_ChangesNothing() => Prop.ForAll(AnyRound.Small(), round =>
        Shown.Of(round.Results()) == Shown.Of(round.Of([.. round.Answers.OrderBy(answer => answer.Value).ThenByDescending(answer => answer.Respondent)]))
        && Shown.Of(round.Results()) == Shown.Of(round.Of([.. Enumerable.Reverse(round.Answers)]))).QuickCheckThrowOnFailure();

    [Fact]
    public void SilentRespondent_ChangesNothing() => Prop.ForAll(AnyRound.Small(), round =>
    {
        // Who only fills in what does not count says nothing about the area.
        var definition = round.Definition with { Items = [.. round.Definition.Items, new(0, Scored: false)] };
        InstrumentAnswer[] more = [.. round.Answers, new(1000, 0, 0, -1, round.Definition.Items.Count, 1)];
        return Shown.Of(Shown.Results(definition, more)) == Shown.Of(round.Results());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TwoRounds_PutTogether_AreTheRoundOfAll() => Prop.ForAll(AnyRound.Small(), round =>
    {
        var (first, second) = (round.Answers.Where(answer => answer.Respondent % 2 == 0).ToArray(), round.Answers.Where(answer => answer.Respondent % 2 == 1).ToArray());
        var together = InstrumentTally.Merge(InstrumentTally.Of(round.Definition, first), InstrumentTally.Of(round.Definition, second));
        return Shown.Of(Shown.Results(together)) == Shown.Of(round.Results());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mean_OfPersons_WeighsEachPersonTheSame()
    {
        var definition = new InstrumentDefinition { Areas = 1, Levels = 5, Items = [new(0), new(0), new(0, Reversed: true)], MinimumGroup = 1 };
        // The first answers everything (2, 4 and, turned round, 3), the others one item.
        InstrumentAnswer[] answers = [new(1, 0, 0, -1, 0, 2), new(1, 0, 0, -1, 1, 4), new(1, 0, 0, -1, 2, 3), .. Enumerable.Range(2, 99).Select(person => new InstrumentAnswer(person, 0, 0, -1, 0, 3))];

        var all = Shown.Results(definition, answers).Areas[0].All;

        Assert.Equal((3.0, 0.1, 100, 102), (all.Value, all.Step, all.People, all.Answers));
        Assert.Equal((3, 3), all.Levels());
    }

    [Theory]
    [InlineData(PersonRule.Mean, 3.0)]
    [InlineData(PersonRule.Lowest, 1.0)]
    public void Person_IsTheMeanOrTheLowest(PersonRule rule, double expected)
    {
        var definition = new InstrumentDefinition { Areas = 1, Levels = 5, Items = [new(0), new(0)], Person = rule };

        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 40).SelectMany(person => new InstrumentAnswer[] { new(person, 0, 0, -1, 0, 1), new(person, 0, 0, -1, 1, 5) })];

        Assert.Equal(expected, Shown.Results(definition, answers).Areas[0].All.Value);
    }

    [Theory]
    [InlineData(1.9, 2, 2)]
    [InlineData(1.5, 1, 2)]
    [InlineData(1.2, 1, 1)]
    [InlineData(2.7, 2, 3)]
    [InlineData(1.8, 2, 2)]
    public void Level_OfANumber_IsOneOrHalfWay(double value, int low, int high) =>
        Assert.Equal((low, high), new PublishedNumber(NumberState.Shown, value, 0.1, 9, 9, 9, SpreadBand.Some).Levels());

    [Fact]
    public void Spread_OfPeopleWhoAgree_IsClose_AndOfTwoCampsWide()
    {
        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 80).Select(person => new InstrumentAnswer(person, person / 40, 0, -1, 0, person < 40 ? 3 : person % 2 == 0 ? 1 : 5))];

        var area = Shown.Results(OneItem, answers).Areas[0];

        Assert.Equal([SpreadBand.Close, SpreadBand.Wide], area.Organisations.Select(one => one.Number.Spread));
    }

    [Fact]
    public void Consensus_IsTheOrganisationsOwn_AndNoCell()
    {
        InstrumentAnswer[] answers = [new(1, 0, 0, -1, 0, 2, Consensus: true), .. Enumerable.Range(10, 40).Select(person => new InstrumentAnswer(person, 1, 0, -1, 0, 4))];

        var area = Shown.Results(OneItem, answers).Areas[0];

        Assert.Equal((2.0, NumberState.NoAnswers), (area.Of(0)!.Value!.Value, area.Of(0)!.Number.State));
        Assert.Equal(40, area.All.People);
    }

    [Fact]
    public void Respondent_InTwoRoles_IsOnePersonWithTwoSheets()
    {
        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 4).SelectMany(person => new InstrumentAnswer[] { new(person, 0, 0, -1, 0, 3), new(person, 0, 1, -1, 0, 4) })];

        Assert.Equal(NumberState.TooFew, Shown.Results(OneItem, answers).Areas[0].All.State);
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    public void Answer_OutsideTheInstrument_IsRefused(int item, int value) =>
        Assert.Throws<ArgumentException>(() => InstrumentTally.Of(OneItem, [new(1, 0, 0, -1, item, value)]));

    [Fact]
    public void Item_AnsweredTwiceOnASheet_IsRefused() =>
        Assert.Throws<ArgumentException>(() => InstrumentTally.Of(OneItem, [new(1, 0, 0, -1, 0, 3), new(2, 0, 0, -1, 0, 3), new(1, 0, 0, -1, 0, 4)]));

    [Fact]
    public void NoAnswers_AreNoNumbers()
    {
        var area = Shown.Results(OneItem, []).Areas[0];

        Assert.Equal((NumberState.NoAnswers, 0), (area.All.State, area.Organisations.Count));
    }
}
