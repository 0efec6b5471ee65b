using System.Numerics;
using Samenspel.Engine.Amounts;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Explaining;

/// <summary>What a participant pays and why, in sentences that can be read out.</summary>
internal static class ExplanationText
{
    /// <summary>The outcome in one sentence.</summary>
    public static string Sentence(ExplanationView view) => view.Explained is { Cents: not null } explained
        ? Phrase.With(IsPresent(view) ? SharingTexts.Explain_LedePresent : SharingTexts.Explain_Lede, Name(view), explained.Key.InSentence, Show.Euro(Share(view, explained)), Show.EuroExact(WholeCents.Of((decimal)Share(view, explained) / view.Who.Inhabitants)))
        : SharingTexts.Explain_NotComputed;

    /// <summary>How the amount comes about.</summary>
    public static IEnumerable<string> Origin(ExplanationView view)
    {
        var explained = view.Explained!;
        var (all, total) = (Show.Count(view.Case.Participants.Count), Show.Euro(view.Case.JointCents!.Value));
        yield return view.Case.JointFte is { } fte
            ? Phrase.With(SharingTexts.Explain_Total, all, total, Show.Fte(fte))
            : Phrase.With(SharingTexts.Explain_TotalDrawn, all, total, SharingWords.Measure(view.Case));
        yield return explained.Key.Meaning;
        if (view.Amounts is { } amounts)
        {
            var shown = Shown(amounts, Share(view, explained));
            if (amounts.AdditionalCents > 0)
            {
                yield return Phrase.With(SharingTexts.Explain_Additional, Name(view), Show.Euro(shown[0]));
            }

            for (var part = 0; part < amounts.PartCents.Count; part++)
            {
                yield return Part(view, explained.Key.Formula!.Parts[part], shown[part + 1]);
            }
        }
        else if (view.Case.GroupCents is { } groups)
        {
            var whole = groups.Count - 1;
            yield return Phrase.With(SharingTexts.Explain_Joining, Name(view), Show.Euro(groups[whole] - groups[whole & ~(1 << view.Place)]), Show.Euro(groups[1 << view.Place]));
        }
    }

    /// <summary>Against both baselines, dearest first.</summary>
    public static IEnumerable<string> Compared(ExplanationView view)
    {
        var share = Share(view, view.Explained!);
        yield return Against(view.Who.CentsToday, share, SharingTexts.Explain_TodayMore, SharingTexts.Explain_TodayLess, SharingTexts.Explain_TodaySame, SharingTexts.Explain_NoToday);
        yield return Against(view.Who.CentsAlone, share, SharingTexts.Explain_AloneMore, SharingTexts.Explain_AloneLess, SharingTexts.Explain_AloneSame, SharingTexts.Explain_NoAlone);
        var others = view.Sharing.Results.Skip(1).Where(result => result.Cents is not null).Select(result => (result.Key, Cents: Share(view, result))).ToList();
        if (others.Count > 1)
        {
            var (least, most) = (others.MinBy(one => one.Cents), others.MaxBy(one => one.Cents));
            yield return Phrase.With(SharingTexts.Explain_Others, Show.Euro(least.Cents), least.Key.InSentence, Show.Euro(most.Cents), most.Key.InSentence);
        }
    }

    /// <summary>Whether groups with this participant have a reason to leave, and how far its share can move.</summary>
    public static IEnumerable<string> Groups(ExplanationView view)
    {
        if (view.Explained is not { Stability: { } stability, Exact: { } exact } || view.Case.GroupCents is not { } costs)
        {
            yield return KeyWords.Of(view.Case.WhyNoGroups, view.Case);
            yield break;
        }

        var (worst, excess) = WorstWith(view.Place, costs, exact);
        var members = Enumerable.Range(0, view.Case.Participants.Count).Where(i => ((worst >> i) & 1) == 1).ToList();
        yield return stability.IsStable ? SharingTexts.Explain_Stable
            : excess >= 1 ? Phrase.With(IsPresent(view) ? SharingTexts.Explain_LeavesPresent : SharingTexts.Explain_Leaves, SharingWords.Group(members, view.Case.Participants), SharingWords.About(excess))
            : Phrase.With(SharingTexts.Explain_OthersLeave, Name(view), Show.Count(stability.Better));
        if (view.Sharing.Core is { Lowest: { } lowest, Highest: { } highest })
        {
            yield return Phrase.With(SharingTexts.Explain_Range, Name(view), Show.Euro((long)lowest[view.Place]), Show.Euro((long)highest[view.Place]));
        }

        yield return SharingTexts.Explain_Rule;
    }

    /// <summary>What it pays in the years of the transition: the agreed one, else what a transition would give.</summary>
    public static IEnumerable<string> Years(ExplanationView view)
    {
        if (view.Sharing.Growth is not { Result: { } result } growth)
        {
            yield break;
        }

        var agreed = view.Sharing.Terms.Growth is { } terms && terms.Key == growth.To.Code && growth.Plan == new TransitionPlan(terms.Years, terms.MaxRise, terms.MaxFall);
        var told = KeyWords.Row([.. result.Years.Select(year => Phrase.With(
            SharingTexts.Explain_Year, Show.Euro(Whole(year.Shares, view.Place)), year.Year == 0 ? SharingTexts.Explain_AtStart : Phrase.With(SharingTexts.Explain_InYear, year.Year)))]);
        var today = Show.Euro(growth.TodayCents[view.Place]);
        yield return agreed
            ? Phrase.With(SharingTexts.Explain_Years, today, told)
            : Phrase.With(SharingTexts.Explain_YearsIf, today, growth.Plan.Years == 1 ? SharingTexts.Explain_OneYear : Phrase.With(SharingTexts.Explain_ManyYears, SharingWords.Word(growth.Plan.Years)), told);
        yield return SharingTexts.Explain_YearsAssumed;
    }

    private static bool IsPresent(ExplanationView view) => view.Case.Measure == SharedMeasure.PresentValue;

    // What is paid apart and then every part, in whole euros that add up to the share of the table. A euro that the column of all participants
    // gave or took stands in the largest.
    private static long[] Shown(KeyAmounts amounts, long share)
    {
        long[] euros = [.. WholeCents.AddingUp([amounts.AdditionalCents / 100m, .. amounts.PartCents.Select(cents => cents / 100m)])];
        euros[Array.IndexOf(euros, euros.Max())] += (share / 100) - euros.Sum();
        return [.. euros.Select(euro => euro * 100)];
    }

    private static long Whole(IReadOnlyList<long> cents, int place) => WholeCents.AddingUp([.. cents.Select(one => one / 100m)])[place] * 100;

    private static string Name(ExplanationView view) => KeyWords.NameOf(view.Who);

    // The amount of the table, in whole euros that add up over all participants.
    private static long Share(ExplanationView view, SharedByKey result) => result.Euros[view.Place];

    private static string Part(ExplanationView view, KeyPart part, long cents)
    {
        var whole = part.Percent == 100 ? SharingTexts.Explain_All : Phrase.With(SharingTexts.Explain_PartOf, Show.Trimmed(part.Percent, 4));
        if (part.Basis == KeyBasis.Equal)
        {
            return Phrase.With(SharingTexts.Explain_Equal, KeyWords.Capital(whole), SharingWords.Word(view.Case.Participants.Count), Show.Euro(cents));
        }

        var players = KeyCalculation.PlayersOf(view.Case);
        var (own, sum) = (players[view.Place].Weights[part.Basis], players.Sum(player => player.Weights[part.Basis]));
        return Phrase.With(
            SharingTexts.Explain_Part, KeyWords.Capital(whole), KeySentence.By(part.Basis), Name(view), Figure(part.Basis, own), Figure(part.Basis, sum), Show.Percent(own / sum, 1), Show.Euro(cents));
    }

    private static string Figure(KeyBasis basis, decimal figure) =>
        basis is KeyBasis.CostToday or KeyBasis.CostAlone ? Show.Euro(WholeCents.Of(figure)) : Show.Trimmed(figure);

    private static string Against(long? baseline, long share, string more, string less, string same, string missing)
    {
        if (baseline is not { } known)
        {
            return missing;
        }

        var difference = share - (WholeCents.Of(known / 100m) * 100);
        return Phrase.With(difference > 0 ? more : difference < 0 ? less : same, Show.Euro(known), Show.Euro(Math.Abs(difference)));
    }

    private static (int Group, double Excess) WorstWith(int place, IReadOnlyList<long> costs, IReadOnlyList<double> shares)
    {
        var (worst, most) = (0, double.NegativeInfinity);
        var sums = new double[costs.Count];
        for (var group = 1; group < costs.Count - 1; group++)
        {
            sums[group] = sums[group & (group - 1)] + shares[BitOperations.TrailingZeroCount(group)];
            if (((group >> place) & 1) == 1 && sums[group] - costs[group] > most)
            {
                (worst, most) = (group, sums[group] - costs[group]);
            }
        }

        return (worst, most);
    }
}
