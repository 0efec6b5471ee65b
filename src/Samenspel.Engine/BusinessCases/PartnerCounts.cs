using System.Numerics;
using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// Least, mean and most saving over all groups of each size, without visiting them. By a straight line the saving of a group is
/// the sum of one score a member (baseline minus slope times inhabitants) minus the fixed part, so the k lowest scores make the
/// worst group of k, the k highest the best, and the mean is k times the mean score minus the fixed part.
/// </summary>
internal sealed class PartnerCounts(StaffingCase staffing, GroupCalculation groups)
{
    private readonly int _n = staffing.Participants.Count;

    public PartnerCountTable Table()
    {
        var today = Spreads(participant => participant.FteToday, comparison => comparison.Today);
        var alone = Spreads(participant => participant.FteAlone, comparison => comparison.Alone);
        var rows = Enumerable.Range(2, _n - 1).Select(k => new PartnerCount(k, Choose(_n, k), today?[k - 2], alone?[k - 2]));
        return new([.. rows], PaysFrom(today), PaysFrom(alone));
    }

    private SavingSpreadRange[]? Spreads(Func<StaffingParticipant, decimal?> figure, Func<StaffingComparison, FteCost?> baseline)
    {
        if (staffing.Participants.Any(participant => figure(participant) is null))
        {
            return null;
        }

        var low = Spreads(groups.Rule!.Low, figure, baseline);
        var high = groups.Rule.High == groups.Rule.Low ? low : Spreads(groups.Rule.High, figure, baseline);
        return [.. low.Zip(high, (left, right) => new SavingSpreadRange(left, right))];
    }

    private SavingSpread[] Spreads(JointLine line, Func<StaffingParticipant, decimal?> figure, Func<StaffingComparison, FteCost?> baseline)
    {
        var scores = staffing.Participants
            .Select(participant => (line.Divisor * figure(participant)!.Value) - (line.Slope * participant.Inhabitants))
            .ToArray();
        var sorted = Enumerable.Range(0, _n)
            .OrderBy(i => scores[i])
            .ThenBy(i => staffing.Participants[i].Key, StringComparer.Ordinal)
            .ToArray();
        var sum = scores.Sum();
        return [.. Enumerable.Range(2, _n - 1).Select(k =>
        {
            var (worst, min) = Saving(sorted[..k], line, baseline);
            var (best, max) = Saving(sorted[^k..], line, baseline);
            var exact = ((k * sum) - (_n * line.Fixed)) / (_n * line.Divisor);
            var cents = Math.Clamp(WholeCents.Of(exact * staffing.CentsPerFte), min.Cents, max.Cents);
            var mean = new FteCost(Math.Clamp(exact, min.Fte, max.Fte), cents);
            return new SavingSpread(min, mean, max, worst.Members, best.Members, Paying(min, max));
        })];
    }

    private (GroupResult Group, FteCost Saving) Saving(int[] members, JointLine line, Func<StaffingComparison, FteCost?> baseline)
    {
        var group = groups.Of(members);
        return (group, baseline(group.Comparison)! - groups.Cost(line.At(group.Inhabitants))!);
    }

    private PayingGroups Paying(FteCost min, FteCost max)
    {
        if (Pays(min))
        {
            return PayingGroups.Every;
        }

        return Pays(max) ? PayingGroups.Some : PayingGroups.None;
    }

    private bool Pays(FteCost saving) => saving.Cents > 0 && saving.Cents >= staffing.MinimumSavingCents;

    private static PaysFromRange? PaysFrom(SavingSpreadRange[]? spreads) => spreads is null ? null : new(
        PaysFrom([.. spreads.Select(spread => spread.AtLowJoint.Paying)]),
        PaysFrom([.. spreads.Select(spread => spread.AtHighJoint.Paying)]));

    private static PaysFrom PaysFrom(PayingGroups[] bySize)
    {
        var some = Array.FindIndex(bySize, paying => paying != PayingGroups.None);
        var lastFailure = Array.FindLastIndex(bySize, paying => paying != PayingGroups.Every);
        return new(some < 0 ? null : some + 2, lastFailure == bySize.Length - 1 ? null : lastFailure + 3);
    }

    private static long? Choose(int n, int k)
    {
        var count = BigInteger.One;
        for (var i = 1; i <= k; i++)
        {
            count = count * (n - k + i) / i;
        }

        return count <= long.MaxValue ? (long)count : null;
    }
}
