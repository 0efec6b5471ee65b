using System.Globalization;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;

namespace Samenspel.Modules.Assessments.Findings;

/// <summary>What was answered to one item.</summary>
/// <param name="Values">One for each participant; null for no answer.</param>
internal sealed record ItemResult(InstrumentItem Item, IReadOnlyList<(RoundParty Party, string? Value)> Values)
{
    /// <summary>From this distance to the middle of the others somebody stands apart, on a scale of five. A judgement of Samenspel.</summary>
    public const decimal FarFrom = 2;

    public IReadOnlyList<(RoundParty Party, int Number)> Numbers =>
        Item.Kind == ItemKind.Scale ? [.. Values.Where(one => one.Value is not null).Select(one => (one.Party, int.Parse(one.Value!, CultureInfo.InvariantCulture)))] : [];

    public int? Lowest => Numbers.Count == 0 ? null : Numbers.Min(one => one.Number);

    public int? Highest => Numbers.Count == 0 ? null : Numbers.Max(one => one.Number);

    /// <summary>The middle one; of an even number of answers halfway the middle two.</summary>
    public decimal? Median => MedianOf([.. Numbers.Select(one => one.Number)]);

    public int? Spread => Highest - Lowest;

    /// <summary>Whoever lies far from the middle of the others, above or below.</summary>
    public IReadOnlyList<RoundParty> Far => [.. Numbers.Where(one => GapOf(one.Party.Id, one.Number) >= FarFrom).Select(one => one.Party)];

    /// <summary>The widest distance of one to the middle of the others; null when there are no others.</summary>
    public decimal? WidestGap => Numbers.Max(one => GapOf(one.Party.Id, one.Number));

    /// <summary>More than half stand apart: then nobody is the exception, they are divided.</summary>
    public bool IsDivided => Far.Count * 2 > Numbers.Count;

    public static IReadOnlyList<ItemResult> Of(RoundView round) =>
        [.. round.Instrument.Items.Select(item => Of(round, item))];

    public static ItemResult Of(RoundView round, InstrumentItem item) =>
        new(item, [.. round.Parties.Select(party => (party.Party, round.Sheets.FirstOrDefault(sheet => sheet.Party.Id == party.Party.Id)?.Answers.GetValueOrDefault(item.Id)))]);

    private decimal? GapOf(Guid party, int number) =>
        MedianOf([.. Numbers.Where(other => other.Party.Id != party).Select(other => other.Number)]) is { } others ? Math.Abs(number - others) : null;

    private static decimal? MedianOf(List<int> numbers)
    {
        numbers.Sort();
        var half = numbers.Count / 2;
        return numbers.Count == 0 ? null : numbers.Count % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2m;
    }
}
