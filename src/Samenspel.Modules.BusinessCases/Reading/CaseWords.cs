using System.Globalization;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>Sentences and amounts that are made of computed figures, in the language of the page.</summary>
internal static class CaseWords
{
    /// <returns>What a reader can repeat in a meeting: both baselines in one sentence, or what is missing for it.</returns>
    public static string Sentence(StaffingComparison exact)
    {
        var total = WholeEuros.Of(exact);
        return (total.MoreThanToday, total.LessThanAlone) switch
        {
            ({ } more, { } less) => Phrase.With(
                CasePageTexts.Sentence_Both, Clause(more, CasePageTexts.Than_Today, CasePageTexts.As_Today), Clause(Negative(less), CasePageTexts.Than_Alone, CasePageTexts.As_Alone)),
            ({ } more, null) => Phrase.With(CasePageTexts.Sentence_OnlyToday, Clause(more, CasePageTexts.Than_Today, CasePageTexts.As_Today)),
            (null, { } less) => Phrase.With(CasePageTexts.Sentence_OnlyAlone, Clause(Negative(less), CasePageTexts.Than_Alone, CasePageTexts.As_Alone)),
            _ => CasePageTexts.Sentence_Neither,
        };
    }

    /// <summary>The finding above the figure with both baselines.</summary>
    public static string Finding(StaffingComparison total) => (Sign(total.MoreThanToday!), Sign(Negative(total.LessThanAlone!))) switch
    {
        (1, -1) => CasePageTexts.Finding_MoreLess,
        (1, 1) => CasePageTexts.Finding_MoreMore,
        (-1, -1) => CasePageTexts.Finding_LessLess,
        (-1, 1) => CasePageTexts.Finding_LessMore,
        _ => CasePageTexts.Finding_Other,
    };

    /// <summary>Together against a baseline: plus is more cost, minus is less.</summary>
    public static string Difference(FteCostRange? more) => more is null
        ? CasePageTexts.Missing
        : Show.EuroDifferenceRange(Nearest(more).Cents, Farthest(more).Cents, CasePageTexts.To);

    public static string DifferenceClass(FteCostRange? more) => more is null ? "" : Sign(more) switch
    {
        1 => "sms-more-cost",
        -1 => "sms-less-cost",
        _ => "",
    };

    public static string Euro(FteCost? cost) => cost is null ? CasePageTexts.Missing : Show.Euro(cost.Cents);

    public static string Euro(FteCostRange? cost) =>
        cost is null ? CasePageTexts.Missing : Show.EuroRange(cost.Low.Cents, cost.High.Cents, CasePageTexts.To);

    public static string Fte(decimal? fte) => fte is null ? CasePageTexts.Missing : Precise(fte.Value);

    public static string Fte(FteCostRange? range) => range is null ? CasePageTexts.Missing : Fte(range.Low.Fte, range.High.Fte);

    public static string Fte(decimal low, decimal high) =>
        low == high ? Precise(low) : $"{Show.Trimmed(low, Decimals(low))}–{Precise(high)}";

    /// <summary>A difference in fte with its sign: minus 22.6 to 24.1.</summary>
    public static string FteDifference(FteCostRange more)
    {
        var sign = Sign(more);
        var (near, far) = (Nearest(more).Fte, Farthest(more).Fte);
        return sign == 0 ? Fte(near, far) : $"{(sign > 0 ? '+' : '\u2212')}\u00a0{Fte(Math.Abs(near), Math.Abs(far))}";
    }

    /// <summary>The difference turned round: less than alone becomes against alone.</summary>
    public static FteCostRange Negative(FteCostRange range) => new(Minus(range.High), Minus(range.Low));

    public static FteCostRange? NegativeOrNone(FteCostRange? range) => range is null ? null : Negative(range);

    /// <returns>One, minus one, or nought when it is nothing or runs from below to above nothing.</returns>
    public static int Sign(FteCostRange range) => Math.Sign(range.Low.Cents) == Math.Sign(range.High.Cents) ? Math.Sign(range.Low.Cents) : 0;

    public static string In(LocalText text) => text.In(CultureInfo.CurrentUICulture);

    public static string Name(CaseParticipant participant) => participant.NameIn(CultureInfo.CurrentUICulture);

    public static string Title(CaseSource source) => source.TitleIn(CultureInfo.CurrentUICulture);

    public static string Source(CaseSource source)
    {
        var parts = new[] { Title(source), source.Date is { } date ? Show.Date(date) : null, source.PlaceIn(CultureInfo.CurrentUICulture) };
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string Names(BusinessCaseFile file, IEnumerable<string> ids) => Names(NamesById(file), ids);

    public static IReadOnlyDictionary<string, string> NamesById(BusinessCaseFile file) =>
        file.Participants.ToDictionary(participant => participant.Id, Name, StringComparer.Ordinal);

    public static string Names(IReadOnlyDictionary<string, string> names, IEnumerable<string> ids)
    {
        var known = ids.Select(id => names[id]).ToList();
        return known.Count < 2 ? string.Concat(known) : Phrase.With(CasePageTexts.And, string.Join(", ", known.SkipLast(1)), known[^1]);
    }

    private static string Clause(FteCostRange more, string than, string same)
    {
        var (near, far) = (Nearest(more), Farthest(more));
        return Sign(more) switch
        {
            1 => Phrase.With(CasePageTexts.Clause_More, Show.EuroRange(near.Cents, far.Cents, CasePageTexts.To), than),
            -1 => Phrase.With(CasePageTexts.Clause_Less, Show.EuroRange(-near.Cents, -far.Cents, CasePageTexts.To), than),
            _ when more.Low.Cents == more.High.Cents => Phrase.With(CasePageTexts.Clause_Same, same),
            _ => Phrase.With(CasePageTexts.Clause_Between, Show.Euro(-more.Low.Cents), Show.Euro(more.High.Cents), than),
        };
    }

    // A range is read from the smaller to the larger size: from minus 22.6 to minus 24.1.
    private static FteCost Nearest(FteCostRange range) => Math.Abs(range.Low.Cents) <= Math.Abs(range.High.Cents) || Sign(range) == 0 ? range.Low : range.High;

    private static FteCost Farthest(FteCostRange range) => ReferenceEquals(Nearest(range), range.Low) ? range.High : range.Low;

    private static FteCost Minus(FteCost cost) => new(-cost.Fte, -cost.Cents);

    // Entered figures show all their decimals; what a rule divides shows two.
    private static string Precise(decimal fte) => $"{Show.Trimmed(fte, Decimals(fte))}\u00a0fte";

    private static int Decimals(decimal fte) => decimal.Round(fte, StaffingLimits.MaxFteDecimals) == fte ? StaffingLimits.MaxFteDecimals : 2;
}
