using System.Globalization;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>One variant of working together as a row of the table.</summary>
/// <param name="Total">What it saves over the horizon against the chosen baseline.</param>
internal sealed record VariantRow(string Key, string Name, string? Description, bool IsChosen, Spread? Total)
{
    public string Fte { get; private init; } = "";

    public string Once { get; private init; } = "";

    public string YearToday { get; private init; } = "";

    public string YearAlone { get; private init; } = "";

    public string ChanceToday { get; private init; } = "";

    public string ChanceAlone { get; private init; } = "";

    public static IReadOnlyList<VariantRow> Of(OutlookReading reading) => [.. reading.View.Variants.Select(key => Of(reading, key))];

    private static VariantRow Of(OutlookReading reading, string key)
    {
        var (today, alone) = (reading.View.SavingOf(key, UncertainCaseResult.Today), reading.View.SavingOf(key, UncertainCaseResult.Alone));
        return new(key, LineNames.Variant(reading.File, key), LineNames.VariantText(reading.File, key), key == reading.View.Variant, reading.View.SavingOf(key, reading.Against)?.NetPresentValue)
        {
            Fte = FteOf(reading, key),
            Once = reading.View.Influences!.OneOff.GetValueOrDefault(key) is { } once ? OutlookWords.Money(once.P50) : CasePageTexts.Missing,
            YearToday = Year(today),
            YearAlone = Year(alone),
            ChanceToday = Chance(today),
            ChanceAlone = Chance(alone),
        };
    }

    private static string FteOf(OutlookReading reading, string key) =>
        reading.View.Influences!.Fte.Costs.Single(cost => cost.Situation == key && cost.Partner is null).Years is { } years
            ? string.Create(CultureInfo.CurrentCulture, $"{Show.Number((decimal)years[^1].P50, 1)}\u00a0fte")
            : CasePageTexts.Missing;

    private static string Year(SavingFigures? figures) => figures is null ? CasePageTexts.Missing : OutlookWords.Signed(-figures.Years[^1].P50);

    private static string Chance(SavingFigures? figures) => figures is null ? CasePageTexts.Missing : OutlookWords.Percent(figures.NetPresentValue.ChanceAboveZero);
}
