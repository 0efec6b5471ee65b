using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Instruments;

namespace Samenspel.Engine.Tests.Instruments;

/// <summary>A small made-up round: a few organisations with few people, so that much must be withheld.</summary>
internal sealed record AnyRound(InstrumentDefinition Definition, InstrumentAnswer[] Answers)
{
    public static Arbitrary<AnyRound> Small(int minimum = 5, int mostPeople = 24) => (
        from items in Gen.Choose(1, 3)
        from levels in Gen.Choose(2, 5)
        from lowest in Gen.Elements(false, true)
        from people in Gen.Choose(1, mostPeople)
        from organisations in Gen.Choose(1, 4).SelectMany(most => Gen.Choose(0, most - 1).ArrayOf(people))
        from perspectives in Gen.Choose(0, 2).ArrayOf(people)
        from values in Gen.Choose(0, levels).ArrayOf(people * items)
        select Of(items, levels, lowest, minimum, organisations, perspectives, values)).ToArbitrary();

    public InstrumentResults Results() => Of(Answers);

    public InstrumentResults Of(InstrumentAnswer[] answers) => Shown.Results(Definition, answers);

    // No value means that somebody left an item open.
    private static AnyRound Of(int items, int levels, bool lowest, int minimum, int[] organisations, int[] perspectives, int[] values)
    {
        var answers = from person in Enumerable.Range(0, organisations.Length)
                      from item in Enumerable.Range(0, items)
                      let value = values[(person * items) + item]
                      where value > 0
                      select new InstrumentAnswer(person, organisations[person], perspectives[person], -1, item, value);
        var definition = new InstrumentDefinition
        {
            Areas = 1,
            Levels = levels,
            Items = [.. Enumerable.Range(0, items).Select(item => new InstrumentItemRule(0, Reversed: item == 2))],
            Person = lowest ? PersonRule.Lowest : PersonRule.Mean,
            MinimumGroup = minimum,
        };
        return new(definition, [.. answers]);
    }
}
