using Samenspel.Engine.Amounts;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>Sentences made of what was computed, in the language of the page.</summary>
internal static class SharingWords
{
    private const long Hundred = 100_00;
    private const long Thousand = 1000_00;

    /// <returns>What a reader can repeat in a meeting.</returns>
    public static string Sentence(SharingView view)
    {
        if (!view.HasTotal)
        {
            return view.Case.Participants.Count > 0 ? SharingTexts.Lede_NoJoint : SharingTexts.Lede_NotComputed;
        }

        var computed = view.Results.Where(result => result.Cents is not null).ToList();
        if (computed.Count == 0)
        {
            return SharingTexts.Lede_NoKey;
        }

        if (view.Case.GroupCents is null)
        {
            return Phrase.With(SharingTexts.Lede_NoGroups, KeyWords.Of(view.Case.WhyNoGroups, view.Case));
        }

        var stable = computed.FindAll(result => result.Stability is { IsStable: true });
        return Stands(computed.Count, stable, computed.Count == view.Results.Count ? SharingTexts.Lede_Keys : SharingTexts.Lede_Computable);
    }

    private static string Stands(int all, List<SharedByKey> stable, string keys)
    {
        var names = KeyWords.Row([.. stable.Select(result => result.Key.InSentence)]);
        return (all, stable.Count) switch
        {
            (1, 1) => Phrase.With(SharingTexts.Lede_OnlyStands, names),
            (1, 0) => SharingTexts.Lede_OnlyFalls,
            var (count, good) when count == good => Phrase.With(SharingTexts.Lede_AllStand, Word(count), keys),
            (_, 0) => Phrase.With(SharingTexts.Lede_NoneStands, Word(all), keys),
            var (count, good) => KeyWords.Capital(Phrase.With(
                good == 1 ? SharingTexts.Lede_OneStands : SharingTexts.Lede_SomeStand,
                Word(good), Word(count), keys, names,
                count - good == 1 ? SharingTexts.Lede_OtherOne : Phrase.With(SharingTexts.Lede_OtherMany, Word(count - good)))),
        };
    }

    /// <summary>A small number as a word.</summary>
    public static string Word(int number)
    {
        var words = SharingTexts.Numbers.Split(',');
        return number < words.Length ? words[number] : Show.Count(number);
    }

    /// <summary>Who is in a group, or who is not when that is shorter.</summary>
    public static string Group(IReadOnlyList<int> members, IReadOnlyList<SharedParticipant> participants)
    {
        var outside = Enumerable.Range(0, participants.Count).Except(members).ToList();
        return outside.Count < members.Count && outside.Count < 3
            ? Phrase.With(SharingTexts.Group_Except, KeyWords.Row([.. outside.Select(i => KeyWords.NameOf(participants[i]))]))
            : KeyWords.Row([.. members.Select(i => KeyWords.NameOf(participants[i]))]);
    }

    /// <summary>An amount that rests on a rule: rounded to hundreds, below a thousand to whole euros.</summary>
    public static string About(double cents)
    {
        var size = decimal.Round((decimal)Math.Abs(cents));
        return Show.Euro(size < Thousand ? WholeCents.Of(size) : WholeCents.Of(decimal.Round(size / Hundred, MidpointRounding.AwayFromZero)) * Hundred);
    }

    /// <summary>What the largest objection comes to: cheaper or dearer without the rest.</summary>
    public static string Objection(LeavingGroup worst) => worst.Excess switch
    {
        >= 1 => Phrase.With(SharingTexts.Objection_Cheaper, About(worst.Excess)),
        <= -1 => Phrase.With(SharingTexts.Objection_Dearer, About(worst.Excess)),
        _ => SharingTexts.Objection_Same,
    };

    /// <summary>The part of one amount in another; null when that has no meaning.</summary>
    public static decimal? Part(long cents, long? of) => of is > 0 ? (decimal)cents / of.Value : null;

    /// <summary>Which cost is shared.</summary>
    /// <summary>The years of a transition and its limits, as the form has them: they stand on paper and in files too.</summary>
    public static string Plan(GrowthResult growth) => KeyWords.Capital(string.Join(", ",
    [
        Phrase.With(SharingTexts.Growth_Plan, growth.To.Label, growth.Plan.Years),
        growth.Plan.MaxRisePercentPerYear is { } rise ? Phrase.With(SharingTexts.Adopted_Rise, Show.Trimmed(rise)) : SharingTexts.Growth_NoCap,
        growth.Plan.MaxFallPercentPerYear is { } fall ? Phrase.With(SharingTexts.Adopted_Fall, Show.Trimmed(fall)) : SharingTexts.Growth_NoFloor,
    ])) + ".";

    public static string Measure(SharedCase known) => known.Measure switch
    {
        SharedMeasure.UncertainYear => Phrase.With(SharingTexts.Meta_UncertainYear, known.Years),
        SharedMeasure.PresentValue => Phrase.With(SharingTexts.Meta_PresentValue, known.Years),
        _ => SharingTexts.Meta_Year,
    };

    /// <summary>What the variant that is shared is called; its key when nobody knows its name.</summary>
    public static string? Variant(SharedCase known) => known.Variants.FirstOrDefault(one => one.Key == known.Variant)?.Name ?? known.Variant;

    public static string Of(VatStance vat) => vat switch
    {
        VatStance.Included => SharingTexts.Vat_Included,
        VatStance.Excluded => SharingTexts.Vat_Excluded,
        VatStance.NotApplicable => SharingTexts.Vat_NotApplicable,
        _ => SharingTexts.Vat_NotStated,
    };
}
