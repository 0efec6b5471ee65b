using Samenspel.Engine.CostSharing;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Goals;

/// <summary>Judges a key against a goal, by numbers only. The limits are ours and stand below the table.</summary>
internal static class GoalJudge
{
    // So much of the money may lie elsewhere than use would have it.
    private const decimal Follows = 0.05m;
    private const decimal FollowsPartly = 0.15m;

    // So much more may the smaller half pay for each inhabitant than the larger half.
    private const decimal Dearer = 0.15m;

    public static GoalJudgement Of(SharingGoal goal, SharedByKey result, SharedCase known) => result.Cents is not { } cents
        ? new(GoalVerdict.Unknown, SharingTexts.Verdict_None)
        : goal switch
        {
            SharingGoal.Simple => Simple(result.Key),
            SharingGoal.Stable => Stable(result, known),
            SharingGoal.FollowsUse => FollowsUse(cents, known),
            SharingGoal.EveryoneGains => EveryoneGains(result, cents, known),
            _ => CarriesTheWeak(cents, known),
        };

    private static GoalJudgement Simple(SharingKey key) => key switch
    {
        { Formula: { Parts.Count: 1, AdditionalCents.Count: 0 } formula } => new(GoalVerdict.Yes, Phrase.With(SharingTexts.Reason_OneMeasure, KeyWords.Of(formula.Parts[0].Basis))),
        { Formula: { } formula } => new(
            GoalVerdict.Partly, Phrase.With(SharingTexts.Reason_Measures, SharingWords.Word(formula.Parts.Count + (formula.AdditionalCents.Count > 0 ? 1 : 0)))),
        { Method: SharingMethod.Shapley or SharingMethod.Ensc } => new(GoalVerdict.Partly, SharingTexts.Reason_Story),
        _ => new(GoalVerdict.No, SharingTexts.Reason_Computer),
    };

    private static GoalJudgement Stable(SharedByKey result, SharedCase known) => result.Stability switch
    {
        null => new(GoalVerdict.Unknown, KeyWords.Of(known.WhyNoGroups, known)),
        { IsStable: true } => new(GoalVerdict.Yes, SharingTexts.Reason_Stable),
        var test => new(
            test.IsSmall(known.JointCents!.Value) ? GoalVerdict.Partly : GoalVerdict.No,
            Phrase.With(SharingTexts.Reason_Leaving, Show.Count(test.Better), Show.Count(test.Groups))),
    };

    private static GoalJudgement FollowsUse(IReadOnlyList<long> cents, SharedCase known)
    {
        var use = Figures(known, participant => participant.Workplaces) is { } workplaces ? (workplaces, SharingTexts.Basis_Workplaces)
            : Figures(known, participant => participant.Applications) is { } applications ? (applications, SharingTexts.Basis_Use)
            : Figures(known, participant => participant.FteAlone) is { } alone ? (alone, SharingTexts.Basis_FteAlone)
            : ((List<decimal>, string)?)null;
        if (use is not var (figures, measure))
        {
            return new(GoalVerdict.Unknown, SharingTexts.Reason_NoUse);
        }

        var (total, sum) = ((decimal)cents.Sum(), figures.Sum());
        var elsewhere = total == 0 ? 0 : cents.Select((one, i) => Math.Abs((one / total) - (figures[i] / sum))).Sum() / 2;
        return new(
            elsewhere <= Follows ? GoalVerdict.Yes : elsewhere <= FollowsPartly ? GoalVerdict.Partly : GoalVerdict.No,
            Phrase.With(SharingTexts.Reason_Elsewhere, Show.Percent(elsewhere), measure));
    }

    private static GoalJudgement EveryoneGains(SharedByKey result, IReadOnlyList<long> cents, SharedCase known)
    {
        if (known.Participants.Any(participant => participant.CentsAlone is null))
        {
            return new(GoalVerdict.Unknown, SharingTexts.Reason_NoAlone);
        }

        var dearer = known.Participants.Where((participant, i) => result.IsMoreThanAlone(i, participant)).Select(KeyWords.NameOf).ToList();
        if (dearer.Count > 0)
        {
            return new(GoalVerdict.No, Phrase.With(SharingTexts.Reason_Dearer, KeyWords.Row(dearer)));
        }

        var least = known.Participants.Select((participant, i) => (Name: KeyWords.NameOf(participant), Part: SharingWords.Part(cents[i], participant.CentsAlone) ?? 0)).MaxBy(one => one.Part);
        return new(GoalVerdict.Yes, Phrase.With(SharingTexts.Reason_Gains, least.Name, Show.Percent(1 - least.Part)));
    }

    private static GoalJudgement CarriesTheWeak(IReadOnlyList<long> cents, SharedCase known)
    {
        var bySize = known.Participants.Select((participant, i) => (participant.Inhabitants, Cents: cents[i])).OrderBy(one => one.Inhabitants).ToList();
        var half = bySize.Count / 2;
        if (half == 0)
        {
            return new(GoalVerdict.Unknown, SharingTexts.Groups_One);
        }

        var (small, large) = (PerInhabitant(bySize.Take(half)), PerInhabitant(bySize.Skip(bySize.Count - half)));
        var verdict = small <= large * 1.005m ? GoalVerdict.Yes : small <= large * (1 + Dearer) ? GoalVerdict.Partly : GoalVerdict.No;
        return new(verdict, Phrase.With(SharingTexts.Reason_PerInhabitant, Show.EuroExact((long)small), Show.EuroExact((long)large)));
    }

    private static decimal PerInhabitant(IEnumerable<(long Inhabitants, long Cents)> some)
    {
        var all = some.ToList();
        return decimal.Round((decimal)all.Sum(one => one.Cents) / all.Sum(one => one.Inhabitants));
    }

    private static List<decimal>? Figures(SharedCase known, Func<SharedParticipant, decimal?> of)
    {
        var figures = known.Participants.Select(of).OfType<decimal>().ToList();
        return figures.Count == known.Participants.Count && figures.Sum() > 0 ? figures : null;
    }
}
