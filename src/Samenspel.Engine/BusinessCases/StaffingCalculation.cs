using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// The deterministic business case: staff and cost together against today and against each alone later.
/// Method and worked examples: docs/methods/business-case.md. Source of the method: "van Zevenvoud naar Eenvoud", 9 August 2004, 2.1.1.
/// </summary>
public static class StaffingCalculation
{
    /// <exception cref="ArgumentException">The case is impossible or beyond <see cref="StaffingLimits"/>.</exception>
    public static StaffingResult Of(StaffingCase staffing)
    {
        StaffingCaseCheck.Demand(staffing);
        var groups = new GroupCalculation(staffing);
        var participants = Participants(staffing);
        int[] everyone = [.. Enumerable.Range(0, staffing.Participants.Count)];
        var byRule = staffing.Rule is null || everyone.Length == 1 ? null : groups.Of(everyone);
        var joint = groups.Cost(staffing.Joint) ?? byRule?.Comparison.Joint;
        var baselines = groups.Of(everyone).Comparison;
        return new(
            StaffingComparison.Of(baselines.Today, baselines.Alone, joint),
            staffing.Joint is null && joint is not null,
            byRule,
            participants,
            new CostSplits(staffing.Participants, participants, joint).All(),
            MissingFigures.In(staffing),
            byRule is null ? [] : [.. everyone.Select(i => Without(i, byRule, groups))],
            byRule is null ? null : new PartnerCounts(staffing, groups).Table(),
            byRule is null || everyone.Length > StaffingLimits.MaxParticipantsForAllGroups ? [] : new GroupList(groups, everyone.Length));
    }

    /// <summary>What if only these take part.</summary>
    /// <param name="staffing">The case; its stated joint figure is for all participants and therefore not used here.</param>
    /// <param name="keys">Keys of the participants that stay in; at least one, all known.</param>
    /// <returns>
    /// The group by the rule; its joint figure is null when there is no rule (or, for one participant, no figure of its own).
    /// </returns>
    /// <exception cref="ArgumentException">The case is impossible, no key is given or one is unknown.</exception>
    public static GroupResult Group(StaffingCase staffing, IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        StaffingCaseCheck.Demand(staffing);
        int[] members = [.. Enumerable.Range(0, staffing.Participants.Count).Where(i => keys.Contains(staffing.Participants[i].Key))];
        if (members.Length == 0 || members.Length != keys.Distinct().Count())
        {
            throw new ArgumentException("No participant is chosen, or one is not in the case.", nameof(keys));
        }

        return new GroupCalculation(staffing).Of(members);
    }

    private static LeaveOneOut Without(int left, GroupResult whole, GroupCalculation groups)
    {
        var rest = groups.Of([.. Enumerable.Range(0, whole.Members.Count).Where(i => i != left)]);
        return new(
            whole.Members[left],
            rest,
            Change(rest.Comparison.MoreThanToday, whole.Comparison.MoreThanToday),
            Change(rest.Comparison.LessThanAlone, whole.Comparison.LessThanAlone));
    }

    private static FteCostRange? Change(FteCostRange? after, FteCostRange? before) =>
        after is null || before is null ? null : new(after.Low - before.Low, after.High - before.High);

    private static List<ParticipantResult> Participants(StaffingCase staffing)
    {
        var order = new KeyOrder(staffing.Participants);
        var today = Costs(staffing, order, participant => participant.FteToday);
        var alone = Costs(staffing, order, participant => participant.FteAlone);
        return
        [
            .. staffing.Participants.Select((participant, i) =>
                new ParticipantResult(participant.Key, participant.Inhabitants, today[i], alone[i])),
        ];
    }

    private static IReadOnlyList<FteCost?> Costs(StaffingCase staffing, KeyOrder order, Func<StaffingParticipant, decimal?> figure)
    {
        decimal?[] fte = [.. staffing.Participants.Select(figure)];
        var cents = order.Apply<decimal, long>(
            [.. fte.Select(amount => (amount ?? 0) * staffing.CentsPerFte)], WholeCents.AddingUp);
        return [.. fte.Zip(cents, (amount, cost) => amount is null ? null : new FteCost(amount.Value, cost))];
    }
}
