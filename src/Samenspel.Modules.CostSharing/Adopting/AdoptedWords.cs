using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Goals;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>What a sealed document says beside its amounts, in the language of the page.</summary>
internal static class AdoptedWords
{
    public static bool IsYear(AdoptedDocument document) => MeasureOf(document) != SharedMeasure.PresentValue;

    public static IReadOnlyList<string> Of(AdoptedDocument document) =>
    [
        Line(SharingTexts.Choice_Measure, MeasureOf(document) switch
        {
            SharedMeasure.UncertainYear => SharingTexts.Measure_Year,
            SharedMeasure.PresentValue => SharingTexts.Measure_Present,
            _ => SharingTexts.Measure_Certain,
        }),
        .. MeasureOf(document) == SharedMeasure.Certain ? [Line(SharingTexts.Choice_End, EndOf(document))] : Array.Empty<string>(),
        .. document.Sharing.Variant is { } variant ? [Line(SharingTexts.Choice_Variant, document.VariantName?.In(CultureInfo.CurrentUICulture) ?? variant)] : Array.Empty<string>(),
        KeyWords.Capital(Phrase.With(SharingTexts.Meta_Price, document.Sharing.PriceYear, SharingWords.Of(Parsed<VatStance>(document.Sharing.Vat)))),
        Line(SharingTexts.Adopted_Goals, document.Goals.Count == 0 ? SharingTexts.Adopted_NotAgreed : KeyWords.Row([.. document.Goals.Select(GoalOf)])),
        Line(SharingTexts.Terms_Growth, document.Transition is { } growth ? Transition(document, growth) : SharingTexts.Adopted_NotAgreed),
        .. document.Settlement is { } settlement ? Settlement(document, settlement) : [Line(SharingTexts.Terms_Settlement, SharingTexts.Adopted_NotAgreed)],
    ];

    private static string Transition(AdoptedDocument document, GrowthTerms growth) => string.Join(", ",
        new[]
        {
            Phrase.With(SharingTexts.Adopted_Transition, growth.Years, document.TransitionTo?.In(CultureInfo.CurrentUICulture) ?? growth.Key),
            growth.MaxRise is { } rise ? Phrase.With(SharingTexts.Adopted_Rise, Show.Trimmed(rise, 1)) : null,
            growth.MaxFall is { } fall ? Phrase.With(SharingTexts.Adopted_Fall, Show.Trimmed(fall, 1)) : null,
        }.Where(part => part is not null));

    private static IEnumerable<string> Settlement(AdoptedDocument document, SettlementTerms settlement) =>
    [
        Line(SharingTexts.Told_Shortage, Phrase.With(SharingTexts.Told_ShortageText, Show.Trimmed(settlement.ChargePercent, 1), PartOf(document, settlement.ChargePercent))),
        Line(SharingTexts.Told_Surplus, Phrase.With(SharingTexts.Told_SurplusText, Show.Trimmed(settlement.ReservePercent, 1), PartOf(document, settlement.ReservePercent))),
        .. string.IsNullOrEmpty(settlement.Review) ? Array.Empty<string>() : [Line(SharingTexts.Told_Review, settlement.Review)],
    ];

    private static string PartOf(AdoptedDocument document, decimal percent) => Show.Euro((long)decimal.Round((document.Sharing.Joint ?? 0) * percent));

    private static string EndOf(AdoptedDocument document) => Parsed<JointEnd>(document.Sharing.JointEnd) switch
    {
        JointEnd.Low => SharingTexts.End_Low,
        JointEnd.High => SharingTexts.End_High,
        _ => SharingTexts.End_Middle,
    };

    private static SharedMeasure MeasureOf(AdoptedDocument document) => Parsed<SharedMeasure>(document.Sharing.Measure);

    private static string GoalOf(string goal) => Enum.TryParse<SharingGoal>(goal, out var known) ? GoalWords.Of(known) : goal;

    private static T Parsed<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var known) ? known : default;

    // A question as label ends in its own sign.
    private static string Line(string label, string value) => label.EndsWith('?') ? $"{label} {value}" : $"{label}: {value}";
}
