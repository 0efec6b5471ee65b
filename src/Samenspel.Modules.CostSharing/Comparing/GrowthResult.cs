using Samenspel.Engine.Amounts;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Keys;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>
/// From what each pays today to a key. The total grows in equal steps from today's to the joint one: in year 0 by one step, in the last year it
/// is the joint cost.
/// </summary>
/// <param name="To">The key it leads to.</param>
/// <param name="Plan">Years, cap and floor.</param>
/// <param name="TodayCents">What each pays today; empty when that is not known.</param>
/// <param name="Result">The years; null when <paramref name="WhyNot"/> says why not.</param>
/// <param name="WhyNot">Sentences.</param>
internal sealed record GrowthResult(
    SharingKey To, TransitionPlan Plan, IReadOnlyList<long> TodayCents, TransitionResult? Result, IReadOnlyList<string> WhyNot)
{
    private const int UsualYears = 4;

    public static GrowthResult Of(SharingView view, KeyCalculation calculation, CancellationToken cancellation)
    {
        var (known, asked) = (view.Case, view.Question);
        // What is asked goes before what was agreed; an agreed key that is gone is as if none was.
        var agreed = view.Terms.Growth is { } terms && view.Known.Any(key => key.Code == terms.Key) ? terms : null;
        var to = view.Known.First(key => key.Code == (asked.To ?? agreed?.Key ?? KeyCatalogue.Inhabitants));
        var plan = asked is { Years: null, Cap: null, Floor: null } && agreed is not null
            ? new TransitionPlan(agreed.Years, agreed.MaxRise, agreed.MaxFall)
            : new TransitionPlan(asked.Years ?? agreed?.Years ?? UsualYears, asked.Cap, asked.Floor);
        if (known.Participants.Any(participant => participant.CentsToday is null))
        {
            var missing = known.Participants.Where(participant => participant.CentsToday is null)
                .Select(participant => new KeyFault(KeyFaultKind.MissingWeight, participant.Key, KeyBasis.CostToday));
            return new(to, plan, [], null, KeyWords.WhyNot([.. missing], known));
        }

        long[] today = [.. known.Participants.Select(participant => participant.CentsToday!.Value)];
        var totals = Totals(today.Sum(), known.JointCents!.Value, plan.Years);
        var result = to.Formula is { } formula
            ? Transition.Of(plan, formula, calculation.Players, today, totals)
            : Proportions(calculation.Of(to, cancellation), plan, calculation, today, totals);
        return result is { Faults.Count: 0 }
            ? new(to, plan, today, result, [])
            : new(to, plan, today, null, result is null ? calculation.Of(to, cancellation).WhyNot : KeyWords.WhyNot(result.Faults, known));
    }

    private static TransitionResult? Proportions(SharedByKey shared, TransitionPlan plan, KeyCalculation calculation, long[] today, long[] totals) =>
        shared.Cents is { } cents
            ? Transition.ToProportions(plan, [.. calculation.Players.Select(player => player.Key)], [.. cents.Select(one => (decimal)one)], today, totals)
            : null;

    private static long[] Totals(long today, long joint, int years) =>
        [.. Enumerable.Range(1, years + 1).Select(step => WholeCents.Of(today + ((joint - today) * (decimal)step / (years + 1))))];
}
