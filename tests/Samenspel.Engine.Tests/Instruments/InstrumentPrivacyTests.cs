using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Instruments;

namespace Samenspel.Engine.Tests.Instruments;

/// <summary>What can be learnt of one answer, or of a small group, from all that is shown.</summary>
public sealed class InstrumentPrivacyTests
{
    private const int Minimum = 5;

    [Fact]
    public void OneAnswer_WhenAllOthersAndTheRulesAreKnown_IsHardlyEverWorkedOut()
    {
        // Somebody who knows every answer but one, and this code, but not the chance. In small groups nothing that is worth showing excludes it: an answer on the lowest level can be found when the mean lies just below a step.
        var (found, tried) = Attacked(NumbersOf);

        Assert.InRange(found / (double)tried, 0, 0.08);
    }

    [Fact]
    public void OneAnswer_WhenTheChanceIsKnownToo_IsOftenWorkedOut()
    {
        // The same attack on rounding that anybody can repeat, so that the test above can fail.
        var (found, tried) = Attacked(round => null);

        Assert.InRange(found / (double)tried, 0.12, 1);
    }

    [Fact]
    public void SmallGroup_CannotBeWorkedOutFromTotalsAndParts() => Prop.ForAll(AnyRound.Small(), round => ExposedGroups(round, round.Results()).Count == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Adversary_WithATotalAndAllPartsButOne_WorksItOut()
    {
        // Three and six people: with the total and the six shown, the three follow; so the total must go.
        var round = new AnyRound(new() { Areas = 1, Levels = 5, Items = [new(0)] }, [.. Enumerable.Range(0, 9).Select(person => new InstrumentAnswer(person, person < 3 ? 0 : 1, 0, -1, 0, 1 + (person % 5)))]);
        var area = round.Results().Areas[0];
        var open = new PublishedNumber(NumberState.Shown, 3, 0.5, 9, 9, 9, SpreadBand.Withheld);

        Assert.NotEmpty(ExposedGroups(round, new InstrumentResults([area with { All = open }])));
        Assert.Equal([NumberState.TooFew, NumberState.Shown], area.Organisations.Select(one => one.Number.State));
        Assert.Equal(NumberState.Complement, area.All.State);
        Assert.Empty(ExposedGroups(round, new InstrumentResults([area])));
    }

    [Fact]
    public void Complement_IsTheSmallestPartThatIsShown()
    {
        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 30).Select(person => new InstrumentAnswer(person, 0, person < 3 ? 0 : person < 10 ? 1 : 2, -1, 0, 1 + (person % 5)))];

        var organisation = Shown.Results(new() { Areas = 1, Levels = 5, Items = [new(0)] }, answers).Areas[0].Organisations[0];

        Assert.Equal([NumberState.TooFew, NumberState.Complement, NumberState.Shown], organisation.Parts.Select(part => part.Number.State));
        Assert.Equal([true, true, false], organisation.Parts.Select(part => part.MergedUpward));
        Assert.True(organisation.Number.IsShown);
    }

    [Fact]
    public void Choice_OfWhatIsWithheld_DoesNotDependOnWhatPeopleAnswered()
    {
        InstrumentAnswer[] answers = [.. Enumerable.Range(0, 30).Select(person => new InstrumentAnswer(person, person % 4, person % 3, -1, 0, 1))];
        var definition = new InstrumentDefinition { Areas = 1, Levels = 5, Items = [new(0)] };
        IEnumerable<(NumberState, double)> States(Func<InstrumentAnswer, int> value) =>
            Shown.Results(definition, [.. answers.Select(answer => answer with { Value = value(answer) })]).Areas[0].Organisations
                .SelectMany(one => one.Parts.Select(part => part.Number).Prepend(one.Number)).Select(number => (number.State, number.Step));

        Assert.Equal(States(_ => 1), States(answer => 1 + (answer.Respondent % 5)));
    }

    // Whoever knows all answers but one tries every other level for that one; an answer that fits nothing else is worked out.
    private static (int Found, int Tried) Attacked(Func<InstrumentResults, IReadOnlyList<Number>?> seen)
    {
        var (found, tried) = (0, 0);
        Prop.ForAll(AnyRound.Small(), round =>
        {
            var numbers = seen(round.Results());
            var shown = Shown.Of(round.Results());
            tried += round.Answers.Length;
            found += round.Answers.Where((answer, place) => !Enumerable.Range(1, round.Definition.Levels).Where(level => level != answer.Value).Any(level =>
            {
                var other = round.Answers.ToArray();
                other[place] = other[place] with { Value = level };
                return numbers is null ? Shown.Of(round.Of(other)) == shown : numbers.All(number => !number.Published.IsShown || Fits(round.Definition, number, [.. other.Where(number.Holds)]));
            })).Count();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261123, 1));
        return (found, tried);
    }

    // Whether these answers can give this number by some chance.
    private static bool Fits(InstrumentDefinition definition, Number number, IReadOnlyCollection<InstrumentAnswer> answers)
    {
        var scores = Scores(definition, answers).ToList();
        var (mean, step) = (scores.Average(), definition.Person == PersonRule.Lowest ? 1.0 : 1.0 / answers.GroupBy(answer => answer.Respondent).Min(person => person.Count()));
        var (deviation, half) = (Math.Sqrt(scores.Average(score => (score - mean) * (score - mean))), 1.5 * step / Math.Sqrt(scores.Count));
        return Math.Abs(mean - number.Published.Value) < number.Published.Step - 1e-9
            && (number.Published.Spread == SpreadBand.Withheld || (Band(deviation - half) <= number.Published.Spread && number.Published.Spread <= Band(deviation + half)));
    }

    private static SpreadBand Band(double deviation) => deviation < 0.5 ? SpreadBand.Close : deviation < 1 ? SpreadBand.Some : SpreadBand.Wide;

    private static IEnumerable<double> Scores(InstrumentDefinition definition, IEnumerable<InstrumentAnswer> answers) =>
        answers.GroupBy(answer => answer.Respondent).Select(person => person.Select(answer => definition.Items[answer.Item].Reversed ? definition.Levels + 1 - answer.Value : answer.Value))
            .Select(levels => definition.Person == PersonRule.Lowest ? levels.Min() : levels.Average());

    private static List<Number> NumbersOf(InstrumentResults results)
    {
        var area = results.Areas[0];
        return
        [
            new(_ => true, area.All),
            .. area.Organisations.Select(one => new Number(answer => answer.Organisation == one.Organisation, one.Number)),
            .. area.Organisations.SelectMany(one => one.Parts.Select(part => new Number(answer => answer.Organisation == one.Organisation && answer.Perspective == part.Part, part.Number))),
        ];
    }

    // As if means were shown to the last digit: which sums over the smallest parts, of fewer people than the minimum, are a combination of what is shown?
    private static List<int> ExposedGroups(AnyRound round, InstrumentResults results)
    {
        var parts = round.Answers.GroupBy(answer => (answer.Organisation, answer.Perspective)).OrderBy(part => part.Key).Select(part => part.ToList()).ToList();
        var known = NumbersOf(results).Where(number => number.Published.IsShown).Select(number => parts.Select(part => number.Holds(part[0]) ? 1.0 : 0).ToArray()).ToList();
        var rank = Rank(known);
        return
        [
            .. Enumerable.Range(1, (1 << parts.Count) - 1).Where(set =>
                parts.Where((_, place) => (set >> place & 1) == 1).SelectMany(part => part).Select(answer => answer.Respondent).Distinct().Count() < Minimum
                && Rank([.. known, [.. parts.Select((_, place) => (double)(set >> place & 1))]]) == rank),
        ];
    }

    private static int Rank(List<double[]> rows)
    {
        var left = rows.Select(row => row.ToArray()).ToList();
        var rank = 0;
        for (var column = 0; left.Count > 0 && column < left[0].Length; column++)
        {
            if (left.FindIndex(rank, row => Math.Abs(row[column]) > 1e-9) is var pivot and >= 0)
            {
                (left[rank], left[pivot]) = (left[pivot], left[rank]);
                foreach (var row in left.Skip(rank + 1))
                {
                    var factor = row[column] / left[rank][column];
                    for (var place = 0; place < row.Length; place++)
                    {
                        row[place] -= factor * left[rank][place];
                    }
                }

                rank++;
            }
        }

        return rank;
    }

    private sealed record Number(Func<InstrumentAnswer, bool> Holds, PublishedNumber Published);
}
