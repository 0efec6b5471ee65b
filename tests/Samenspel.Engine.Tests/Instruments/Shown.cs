using System.Globalization;
using Samenspel.Engine.Instruments;

namespace Samenspel.Engine.Tests.Instruments;

/// <summary>Everything that a reader of results can see, as one text.</summary>
internal static class Shown
{
    public static InstrumentResults Results(InstrumentDefinition definition, InstrumentAnswer[] answers) => Results(InstrumentTally.Of(definition, answers));

    // Any chance that is always the same for the same number.
    public static InstrumentResults Results(InstrumentTally tally) => InstrumentResults.Of(tally, name =>
        (((((((uint)name.Area * 31) + (uint)(name.Organisation + 1 ?? 0)) * 31) + (uint)(name.Part + 1 ?? 0)) * 2) + (name.IsSpread ? 1u : 0u)) * 2654435761 % 1000 / 1000.0);

    public static string Of(InstrumentResults results) => string.Join('\n', results.Areas.SelectMany((area, number) => Of(area).Select(line => string.Create(CultureInfo.InvariantCulture, $"{number} {line}"))));

    public static string Of(PublishedNumber number) => string.Create(CultureInfo.InvariantCulture, $"{number.State} {number.Value} {number.Step} {number.People} {number.Sheets} {number.Answers} {number.Spread}");

    private static IEnumerable<string> Of(AreaResult area) =>
    [
        "all " + Of(area.All),
        .. area.Organisations.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Organisation} {Of(one.Number)} {one.Consensus}")),
        .. area.Organisations.SelectMany(one => one.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{one.Organisation}/{part.Part} {Of(part.Number)}"))),
    ];
}
