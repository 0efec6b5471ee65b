using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;

namespace Samenspel.Modules.Assessments.Findings;

/// <summary>What was answered about one condition.</summary>
/// <param name="Level">By participant.</param>
/// <param name="Symptom">What is seen when it is missing, by participant.</param>
internal sealed record ConditionResult(InstrumentArea Area, ItemResult Level, ItemResult Symptom)
{
    /// <summary>For whom it is missing.</summary>
    public IReadOnlyList<RoundParty> Missing => With(Level, InstrumentBook.Missing);

    /// <summary>Who saw its symptom.</summary>
    public IReadOnlyList<RoundParty> Seen => With(Symptom, InstrumentBook.Seen);

    /// <summary>Who saw the symptom and yet says that the condition is present: what is probably missing after all.</summary>
    public IReadOnlyList<RoundParty> Contradicted => [.. Seen.Where(party => With(Level, InstrumentBook.Present).Contains(party))];

    /// <summary>One says that it is present, another that it is missing.</summary>
    public bool IsDivided => Missing.Count > 0 && With(Level, InstrumentBook.Present).Count > 0;

    /// <summary>Of all who know, for how many percent it is present; null when nobody knows.</summary>
    public double? PresentPercent
    {
        get
        {
            var known = Level.Values.Count(one => one.Value is not null and not InstrumentBook.Unknown);
            return known == 0 ? null : 100.0 * With(Level, InstrumentBook.Present).Count / known;
        }
    }

    public int Count(string level) => With(Level, level).Count;

    public static IReadOnlyList<ConditionResult> Of(RoundView round) =>
    [
        .. round.Instrument.Areas.Select(area => new ConditionResult(
            area,
            ItemResult.Of(round, round.Instrument.Item(area.Id + InstrumentBook.LevelSuffix)!),
            ItemResult.Of(round, round.Instrument.Item(area.Id + InstrumentBook.SymptomSuffix)!))),
    ];

    private static IReadOnlyList<RoundParty> With(ItemResult item, string value) => [.. item.Values.Where(one => one.Value == value).Select(one => one.Party)];
}
