using System.Globalization;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>Years in the language of the page.</summary>
internal static class YearWords
{
    /// <summary>A year has no separators.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Cents(long? cents) => cents is { } known ? Show.EuroExact(known) : SharingTexts.None;

    /// <summary>With a plus as well.</summary>
    public static string Signed(long? cents) => cents is > 0 ? $"+\u00a0{Show.EuroExact(cents.Value)}" : Cents(cents);

    public static string Percent(long change, long? before) => before is null or 0 ? SharingTexts.None
        : (change > 0 ? "+\u00a0" : "") + Show.Percent((decimal)change / before.Value, 1);

    public static StatusKind Kind(SettledYear year) => year.Result is null ? StatusKind.Busy : year.Result.NeedsAmendmentCents > 0 ? StatusKind.Warn : StatusKind.Ok;

    public static string State(SettledYear year) => year.Result is null ? SharingTexts.Years_Running
        : year.Result.NeedsAmendmentCents > 0 ? SharingTexts.Years_NeedsAmendment : SharingTexts.Years_Settled;

    public static string Sentence(YearsView view) => view.Years.Count == 0 ? SharingTexts.Years_Lede : Sentence(view.Years.FirstOrDefault(year => year.Result is not null) ?? view.Years[0]);

    public static string Sentence(SettledYear year) => year.Result switch
    {
        null => Phrase.With(SharingTexts.Years_RunningSentence, Year(year.Year), Show.EuroExact(year.AdvanceCents)),
        { DifferenceCents: 0 } => Phrase.With(SharingTexts.Years_EvenSentence, Year(year.Year)),
        { DifferenceCents: > 0 } result => Phrase.With(
            SharingTexts.Years_SurplusSentence, Year(year.Year), Show.EuroExact(result.DifferenceCents), Show.EuroExact(result.ToReserveCents), Show.EuroExact(-result.ChargedCents)),
        { } result => Phrase.With(
            SharingTexts.Years_ShortageSentence, Year(year.Year), Show.EuroExact(-result.DifferenceCents), Show.EuroExact(-result.ToReserveCents), Show.EuroExact(result.ChargedCents)),
    };

    /// <summary>That a year begins with another reserve than the year before left; null when it does not.</summary>
    public static string? Carried(YearsView view, SettledYear year) => view.CarriedInto(year.Year) is { } carried && carried != year.Document.ReserveBeforeCents
        ? Phrase.With(
            SharingTexts.Years_ReserveDiffers, Year(year.Year), Show.EuroExact(year.Document.ReserveBeforeCents), Year(year.Year - 1), Show.EuroExact(carried),
            Signed(year.Document.ReserveBeforeCents - carried))
        : null;

    public static IReadOnlyList<Fact> FactsOf(SettledYear year) =>
    [
        new(SharingTexts.Years_Budget, Show.EuroExact(year.Document.BudgetCents)),
        new(SharingTexts.Years_Advances, Show.EuroExact(year.AdvanceCents)),
        new(SharingTexts.Years_Actual, Cents(year.Document.ActualCents), year.Result is null ? SharingTexts.Years_Running : null),
        new(SharingTexts.Years_Difference, Signed(year.Result?.DifferenceCents), SharingTexts.Years_DifferenceMeaning),
        new(SharingTexts.Years_ReserveAfter, Cents(year.Result?.ReserveCents), Phrase.With(SharingTexts.Years_ReserveNote, Show.EuroExact(year.Document.ReserveBeforeCents))),
    ];

    public static string KeyAndRule(SettledYear year)
    {
        var rule = year.Document.Rule;
        return string.Join(' ', Phrase.With(SharingTexts.Years_KeyTold, year.Document.KeyName.In(CultureInfo.CurrentUICulture)),
            Phrase.With(SharingTexts.Years_RuleTold, Show.Trimmed(rule.ReservePercent, 1), Show.Trimmed(rule.ChargePercent, 1)),
            rule.ReserveCoversShortage ? SharingTexts.Years_ReserveFirst : SharingTexts.Years_ReserveUntouched,
            rule.Basis == SettlementBasis.WholeCost ? SharingTexts.Years_ByWhole : SharingTexts.Years_ByDifference);
    }

    /// <summary>Price level, VAT and source of the amounts.</summary>
    public static string Money(SettledYear year) => Phrase.With(
        SharingTexts.Years_Money,
        Year(year.Year),
        SharingWords.Of(year.Document.Vat),
        year.Document.Source.Length > 0 ? year.Document.Source : SharingTexts.Years_NoSource);

    /// <summary>Who paid what in advance, in one sentence.</summary>
    public static string AdvancesTold(SettledYear year) => Phrase.With(
        SharingTexts.Years_AdvancesTold,
        string.Join(", ", year.Document.Parties.Select(party => $"{party.Name.In(CultureInfo.CurrentUICulture)} {Show.EuroExact(party.AdvanceCents)}")));

    /// <summary>What the two columns of a comparison are.</summary>
    public static string Basis(YearComparison compared) => string.Join(
        ' ', new[] { SharingTexts.Years_BesideIntro }.Concat(new[] { compared.Before, compared.Now }.Where(year => year.Result is null).Select(year => Phrase.With(SharingTexts.Years_BesideRunning, Year(year.Year)))));

    public static string Column(SettledYear year) => Phrase.With(year.Result is null ? SharingTexts.Years_ColumnAdvance : SharingTexts.Years_ColumnBorne, Year(year.Year));
}
