using System.Globalization;
using System.Text.Json;
using Samenspel.Engine.Uncertainty.Versions;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Sentences and amounts of versions, in the language of the page.</summary>
internal static class VersionWords
{
    /// <summary>Plus is an advantage of working together.</summary>
    public static string Euro(decimal? euro) => euro is { } known ? Show.EuroDifference((long)(decimal.Round(known, 0, MidpointRounding.AwayFromZero) * 100)) : CasePageTexts.Missing;

    public static string Chance(decimal chance) => Phrase.With(VersionTexts.Chance_OfHundred, OfHundred(chance));

    /// <summary>Certain only when it is: one draw that fails is not a hundred of a hundred.</summary>
    public static int OfHundred(decimal chance)
    {
        var whole = (int)decimal.Round(chance * 100, 0, MidpointRounding.AwayFromZero);
        return chance is > 0 and < 1 ? Math.Clamp(whole, 1, 99) : whole;
    }

    public static string Baseline(string key) => key switch
    {
        UncertainCaseResult.Today => VersionTexts.Against_Today,
        UncertainCaseResult.Alone => VersionTexts.Against_Alone,
        _ => key,
    };

    public static string Variant(StoredVariant variant) =>
        variant.Name is { } name ? CaseWords.In(name) : variant.Key == UncertainCaseResult.Together ? VersionTexts.Variant_Together : variant.Key;

    /// <returns>What somebody can repeat in a meeting: range and chance against both baselines, or what is missing.</returns>
    public static string Sentence(StoredResult result)
    {
        var against = result.Variants is [var first, ..] ? first.Against : [];
        var (today, alone) = (Of(against, UncertainCaseResult.Today), Of(against, UncertainCaseResult.Alone));
        return (today, alone) switch
        {
            ({ } less, { } more) => Phrase.With(
                VersionTexts.Sentence_Both, result.Years, OfHundred(less.Chance), OfHundred(more.Chance), Euro(more.P10), Euro(more.P90)),
            ({ } only, null) => Phrase.With(VersionTexts.Sentence_One, result.Years, OfHundred(only.Chance), VersionTexts.Against_Today, Euro(only.P10), Euro(only.P90)),
            (null, { } only) => Phrase.With(VersionTexts.Sentence_One, result.Years, OfHundred(only.Chance), VersionTexts.Against_Alone, Euro(only.P10), Euro(only.P90)),
            _ => VersionTexts.Sentence_None,
        };
    }

    private static StoredSpread? Of(IReadOnlyList<StoredBaseline> against, string baseline) => against.FirstOrDefault(one => one.Key == baseline)?.Total.Euro;

    public static string Moment(DateTimeOffset at) =>
        Phrase.With(VersionTexts.Moment, Show.Date(DutchTime.DateOf(at)), DutchTime.At(at).ToString("HH.mm", CultureInfo.InvariantCulture));

    /// <summary>A value of the exchange file as people write it.</summary>
    public static string Input(string path, string? json) => json switch
    {
        null => VersionTexts.Compare_Nothing,
        "true" => VersionTexts.Compare_Yes,
        "false" => VersionTexts.Compare_No,
        // A year has no thousands.
        _ when path == "$.priceYear" => json,
        _ when json.StartsWith('"') => JsonSerializer.Deserialize<string>(json)!,
        _ when decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Show.Trimmed(number, 8),
        _ => VersionTexts.Compare_Present,
    };

    public static string Side(int? number) => number is { } known ? Phrase.With(VersionTexts.Side_Version, known) : VersionTexts.Side_Now;

    public static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => VersionTexts.Kind_Added,
        ChangeKind.Removed => VersionTexts.Kind_Removed,
        _ => VersionTexts.Kind_Altered,
    };

    public static string How(Attribution attribution) => attribution switch
    {
        Attribution.AllOrders => VersionTexts.How_AllOrders,
        Attribution.ListAndReverse => VersionTexts.How_ListAndReverse,
        _ => VersionTexts.How_AllTogether,
    };

    public static string Fault(VersionSealFaultKind kind) => kind switch
    {
        VersionSealFaultKind.Content => VersionTexts.Fault_Content,
        VersionSealFaultKind.Freezing => VersionTexts.Fault_Freezing,
        _ => VersionTexts.Fault_Record,
    };

    /// <returns>The difference in one sentence: the middle before and after, and the change that did most.</returns>
    public static string Difference(VersionDifference difference, AssumptionLabels labels)
    {
        var (before, changes, after) = ComparisonRows.Of(difference, level => level.Median, change => change.Median);
        var whole = Phrase.With(VersionTexts.Difference_Median, Euro(before), Euro(after), Baseline(difference.Baseline));
        if (changes.Count == 0)
        {
            return whole;
        }

        var most = Enumerable.Range(0, changes.Count).MaxBy(i => Math.Abs(changes[i]));
        var name = string.Join(", ", difference.Changes[most].Fields.Select(labels.OfPart));
        return $"{whole} {Phrase.With(VersionTexts.Difference_Most, name, Euro(changes[most]))}";
    }
}
