using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>Holds what a report printed beside what is computed and says how the two relate.</summary>
internal static class PublishedComparisons
{
    /// <summary>Candidates for the unit to which a report rounded: 0.01 to 5,000,000.</summary>
    private static readonly decimal[] Units =
        [.. Enumerable.Range(-2, 9).SelectMany(power => new[] { 1m, 5m }.Select(step => step * (decimal)Math.Pow(10, power)))];

    public static IReadOnlyList<PublishedComparison> Of(BusinessCaseFile file, StaffingCase staffing, StaffingResult figures) =>
        [.. file.Published.Select(printed => Compare(printed, file, staffing, figures.Total))];

    private static PublishedComparison Compare(
        PublishedFigure printed, BusinessCaseFile file, StaffingCase staffing, StaffingComparison total)
    {
        var computed = Computed(printed.Measure, staffing, total);
        var unit = computed is { } range && range.Low == range.High && range.Low != printed.Value ? UnitOf(range.Low, printed.Value) : null;
        return new(printed, computed?.Low, computed?.High, Verdict(printed.Value, computed, unit), unit, FromPrintedFte(printed, file));
    }

    private static (decimal Low, decimal High)? Computed(PublishedMeasure measure, StaffingCase staffing, StaffingComparison total)
    {
        if (measure == PublishedMeasure.Inhabitants)
        {
            var sum = staffing.Participants.Sum(participant => participant.Inhabitants);
            return (sum, sum);
        }

        var inEuro = measure.ToString().StartsWith("Euro", StringComparison.Ordinal);
        return Range(measure, total) is { } range ? (Value(range.Low, inEuro), Value(range.High, inEuro)) : null;
    }

    private static FteCostRange? Range(PublishedMeasure measure, StaffingComparison total) => measure switch
    {
        PublishedMeasure.FteToday or PublishedMeasure.EuroToday => Single(total.Today),
        PublishedMeasure.FteAlone or PublishedMeasure.EuroAlone => Single(total.Alone),
        PublishedMeasure.FteJoint or PublishedMeasure.EuroJoint => total.Joint,
        PublishedMeasure.FteMoreThanToday or PublishedMeasure.EuroMoreThanToday => total.MoreThanToday,
        PublishedMeasure.FteLessThanAlone or PublishedMeasure.EuroLessThanAlone => total.LessThanAlone,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a figure of staff."),
    };

    private static FteCostRange? Single(FteCost? cost) => cost is null ? null : new(cost, cost);

    private static decimal Value(FteCost cost, bool inEuro) => inEuro ? cost.Cents / 100m : cost.Fte;

    private static PublishedVerdict Verdict(decimal printed, (decimal Low, decimal High)? computed, decimal? unit)
    {
        if (computed is not var (low, high))
        {
            return PublishedVerdict.NotComputed;
        }

        if (low == printed && high == printed)
        {
            return PublishedVerdict.Exact;
        }

        if (low < high && low <= printed && printed <= high)
        {
            return PublishedVerdict.WithinRange;
        }

        return unit is null ? PublishedVerdict.Differs : PublishedVerdict.Rounded;
    }

    /// <summary>A unit above a tenth of the figure would call almost anything rounding.</summary>
    private static decimal? UnitOf(decimal exact, decimal printed) => Units
        .Where(unit => unit <= Math.Abs(printed) / 10 && decimal.Round(exact / unit, 0, MidpointRounding.AwayFromZero) * unit == printed)
        .Select(unit => (decimal?)unit)
        .FirstOrDefault();

    private static decimal? FromPrintedFte(PublishedFigure printed, BusinessCaseFile file)
    {
        PublishedMeasure? fte = printed.Measure switch
        {
            PublishedMeasure.EuroToday => PublishedMeasure.FteToday,
            PublishedMeasure.EuroAlone => PublishedMeasure.FteAlone,
            PublishedMeasure.EuroJoint => PublishedMeasure.FteJoint,
            PublishedMeasure.EuroMoreThanToday => PublishedMeasure.FteMoreThanToday,
            PublishedMeasure.EuroLessThanAlone => PublishedMeasure.FteLessThanAlone,
            _ => null,
        };
        return file.Published.FirstOrDefault(other => other.Measure == fte)?.Value * file.CostPerFte.Value;
    }
}
