using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>Sentences made of a computed outcome, in the language of the page. The engine's saving is baseline minus together.</summary>
internal static class OutlookWords
{
    /// <summary>How an address says which variant is looked into.</summary>
    public const string VariantName = "variant";

    /// <summary>How an address says against which baseline the fan and the tornado are.</summary>
    public const string AgainstName = "tegenover";

    private const double Million = 1e6;
    private const double Thousand = 1e3;

    public static Verdict Of(Spread saving) => saving switch
    {
        { Mean: 0, P10: 0, P90: 0 } => Verdict.Same,
        { ChanceAboveZero: >= 0.95 } => Verdict.SurelyCheaper,
        { ChanceAboveZero: >= 0.65 } => Verdict.LikelyCheaper,
        { ChanceAboveZero: > 0.35 } => Verdict.Open,
        { ChanceAboveZero: > 0.05 } => Verdict.LikelyDearer,
        _ => Verdict.SurelyDearer,
    };

    /// <returns>What a reader can repeat in a meeting: both baselines, how sure, and the counts; or what is missing for it.</returns>
    public static string Sentence(OutlookNumbers numbers, string variant)
    {
        var known = OutlookRun.Baselines(numbers.Case)
            .Select(baseline => (Baseline: baseline, Saving: numbers.Euro.Of(variant, baseline).Figures?.NetPresentValue))
            .OrderBy(one => one.Saving?.P50 ?? double.MaxValue).ToList();
        var shown = known.FindAll(one => one.Saving is not null);
        var missing = known.FindAll(one => one.Saving is null);
        var clauses = shown.ConvertAll(one => Clause(Of(one.Saving!), one.Baseline));
        var counts = shown.ConvertAll(one => Phrase.With(OutlookTexts.Sentence_Count, Count(one.Saving!.ChanceAboveZero), Than(one.Baseline)));
        return string.Join(' ', new[]
        {
            shown.Count == 0 ? OutlookTexts.Sentence_Nothing : Phrase.With(OutlookTexts.Sentence_Head, numbers.Years, And(clauses)),
            shown.Count == 0 ? null : Phrase.With(OutlookTexts.Sentence_Counts, And(counts)),
            shown.Count == 0 || missing.Count == 0 ? null : Phrase.With(OutlookTexts.Sentence_Missing, And(missing.ConvertAll(one => Against(one.Baseline)))),
        }.OfType<string>());
    }

    /// <returns>The finding above the fan: when the middle turns to an advantage, and whether it stays.</returns>
    public static string FanFinding(SavingFigures saving)
    {
        var middle = saving.Cumulative.Select(year => year.P50).ToList();
        var turn = middle.Count - middle.AsEnumerable().Reverse().TakeWhile(value => value > 0).Count();
        return (turn, middle.Exists(value => value > 0)) switch
        {
            (0, _) => OutlookTexts.Fan_AtOnce,
            (var year, _) when year < middle.Count => Phrase.With(OutlookTexts.Fan_Turns, year + 1),
            (_, true) => OutlookTexts.Fan_Lost,
            _ when middle.TrueForAll(value => value == 0) => OutlookTexts.Fan_Flat,
            _ => Phrase.With(OutlookTexts.Fan_Never, middle.Count),
        };
    }

    /// <returns>Rounded to what the draws can bear: thousands, or hundredths of a million.</returns>
    public static string Money(double euros) => Math.Abs(euros) >= Million
        ? Show.Millions(Cents(euros), OutlookTexts.Million)
        : Show.Euro(Cents(Math.Round(euros / Thousand, MidpointRounding.AwayFromZero) * Thousand));

    /// <summary>The same with a sign in front, plus as well.</summary>
    public static string Signed(double euros)
    {
        var text = Money(euros);
        return euros > 0 && text.Any(letter => letter is >= '1' and <= '9') ? $"+\u00a0{text}" : text;
    }

    /// <summary>Between two ends, as a difference.</summary>
    public static string Range(double low, double high) => $"{Signed(low)} {CasePageTexts.To} {Signed(high)}";

    /// <summary>A chance as so many in a hundred; what is not nought is not called nought.</summary>
    public static string Count(double chance) => chance switch
    {
        > 0 and < 0.005 => OutlookTexts.Count_Few,
        < 1 and >= 0.995 => OutlookTexts.Count_Most,
        _ => Show.Count(OfHundred(chance)),
    };

    public static string Percent(double chance) => chance switch
    {
        > 0 and < 0.005 => OutlookTexts.Percent_Few,
        < 1 and >= 0.995 => OutlookTexts.Percent_Most,
        _ => Show.Percent((decimal)chance),
    };

    public static int OfHundred(double chance) => (int)Math.Round(chance * 100, MidpointRounding.AwayFromZero);

    public static string Against(string baseline) => baseline == UncertainCaseResult.Today ? CasePageTexts.AgainstToday : CasePageTexts.AgainstAlone;

    public static string AgainstHead(string baseline) => baseline == UncertainCaseResult.Today ? CasePageTexts.AgainstTodayHead : CasePageTexts.AgainstAloneHead;

    public static string Than(string baseline) => baseline == UncertainCaseResult.Today ? CasePageTexts.Than_Today : OutlookTexts.Than_Alone;

    /// <summary>How an address names a baseline.</summary>
    public static string Word(string baseline) => baseline == UncertainCaseResult.Today ? "vandaag" : "alleen";

    public static string And(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => Phrase.With(CasePageTexts.And, string.Join(", ", parts.SkipLast(1)), parts[^1]),
    };

    /// <summary>More cost has the colour of more cost, less that of less, and what can be either has none.</summary>
    public static string Class(Spread saving) => Of(saving) switch
    {
        Verdict.SurelyDearer or Verdict.LikelyDearer => "sms-more-cost",
        Verdict.SurelyCheaper or Verdict.LikelyCheaper => "sms-less-cost",
        _ => "",
    };

    public static string Clause(Verdict verdict, string baseline) => Phrase.With(
        verdict switch
        {
            Verdict.SurelyDearer => OutlookTexts.Verdict_SurelyDearer,
            Verdict.LikelyDearer => OutlookTexts.Verdict_LikelyDearer,
            Verdict.LikelyCheaper => OutlookTexts.Verdict_LikelyCheaper,
            Verdict.SurelyCheaper => OutlookTexts.Verdict_SurelyCheaper,
            Verdict.Same => OutlookTexts.Verdict_Same,
            _ => OutlookTexts.Verdict_Open,
        },
        verdict == Verdict.Same ? As(baseline) : Than(baseline));

    private static string As(string baseline) => baseline == UncertainCaseResult.Today ? CasePageTexts.As_Today : OutlookTexts.As_Alone;

    private static long Cents(double euros) => (long)Math.Round(euros * 100, MidpointRounding.AwayFromZero);
}
