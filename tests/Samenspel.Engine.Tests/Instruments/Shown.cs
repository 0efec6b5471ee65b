using System.Globalization;
using Samenspel.Engine.Instruments;

namespace Samenspel.Engine.Tests.Instruments;

/// <summary>Everything that a reader of results can see, as one text.</summary>
internal static class Shown
{
    public static string Of(InstrumentResults results) => string.Join('\n', results.Areas.SelectMany((area, number) => Of(area).Select(line => string.Create(CultureInfo.InvariantCulture, $"{number} {line}"))));

    public static string Of(PublishedNumber number) => string.Create(CultureInfo.InvariantCulture, $"{number.State} {number.Value} {number.Step} {number.People} {number.Sheets} {number.Answers} {number.Spread}");

    private static IEnumerable<string> Of(AreaResult area) =>
    [
        "all " + Of(area.All),
        .. area.Organisations.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Organisation} {Of(one.Number)} {one.Consensus}")),
        .. area.Organisations.SelectMany(one => one.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{one.Organisation}/{part.Part} {Of(part.Number)}"))),
    ];
}
