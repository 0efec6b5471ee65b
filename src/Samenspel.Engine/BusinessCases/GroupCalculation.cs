using System.Numerics;
using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.BusinessCases;

/// <summary>Any group of the participants, its joint staff by the rule.</summary>
internal sealed class GroupCalculation
{
    private readonly StaffingCase _case;

    public GroupCalculation(StaffingCase staffing)
    {
        _case = staffing;
        Rule = staffing.RuleGroupInhabitants is { } stated
            ? staffing.Rule?.Rescaled(staffing.Participants.Sum(participant => participant.Inhabitants), stated)
            : staffing.Rule;
    }

    /// <summary>The rule as it applies to a sum of the participants' inhabitants.</summary>
    public JointRule? Rule { get; }

    /// <returns>The joint fte by the rule of members with so many inhabitants together; null without a rule.</returns>
    public FteRange? RuleFte(long inhabitants) => Rule?.At(inhabitants);

    /// <param name="members">Positions in the list of participants, at least one.</param>
    public GroupResult Of(IReadOnlyList<int> members)
    {
        var chosen = members.Order().Select(i => _case.Participants[i]).ToArray();
        var inhabitants = chosen.Sum(participant => participant.Inhabitants);
        var alone = Cost(Sum(chosen.Select(participant => participant.FteAlone)));
        var joint = chosen.Length == 1
            ? (alone is null ? null : new FteCostRange(alone, alone))
            : Cost(RuleFte(inhabitants));
        var today = Cost(Sum(chosen.Select(participant => participant.FteToday)));
        return new([.. chosen.Select(participant => participant.Key)], inhabitants, StaffingComparison.Of(today, alone, joint));
    }

    /// <summary>Every group of two or more: 2^n − n − 1 of them, small groups first.</summary>
    public IReadOnlyList<GroupResult> All()
    {
        var n = _case.Participants.Count;
        var sums = Sums(n);
        var groups = new List<GroupResult>(sums.Length);
        for (var size = 2; size <= n; size++)
        {
            for (var mask = 1u; mask < sums.Length; mask++)
            {
                if (BitOperations.PopCount(mask) == size)
                {
                    var (inhabitants, today, alone) = sums[mask];
                    groups.Add(new(
                        Keys(mask, size),
                        inhabitants,
                        StaffingComparison.Of(Cost(today), Cost(alone), Cost(RuleFte(inhabitants)))));
                }
            }
        }

        return groups;
    }

    public FteCost? Cost(decimal? fte) => fte is null ? null : new(fte.Value, WholeCents.Of(fte.Value * _case.CentsPerFte));

    public FteCostRange? Cost(FteRange? range)
    {
        if (range is null)
        {
            return null;
        }

        var low = Cost(range.Low)!;
        return new(low, range.High == range.Low ? low with { Fte = range.High } : Cost(range.High)!);
    }

    /// <returns>Null as soon as one figure is missing: a missing figure is not zero.</returns>
    public static decimal? Sum(IEnumerable<decimal?> figures) => figures.Aggregate((decimal?)0m, (sum, figure) => sum + figure);

    // What a group has is what it has without its first member plus that member, so that no group is added up anew.
    private (long Inhabitants, decimal? Today, decimal? Alone)[] Sums(int n)
    {
        var sums = new (long Inhabitants, decimal? Today, decimal? Alone)[1 << n];
        sums[0] = (0, 0m, 0m);
        for (var mask = 1u; mask < sums.Length; mask++)
        {
            var first = _case.Participants[BitOperations.TrailingZeroCount(mask)];
            var (inhabitants, today, alone) = sums[mask & (mask - 1)];
            sums[mask] = (inhabitants + first.Inhabitants, today + first.FteToday, alone + first.FteAlone);
        }

        return sums;
    }

    private string[] Keys(uint mask, int size)
    {
        var keys = new string[size];
        for (var i = 0; i < size; i++, mask &= mask - 1)
        {
            keys[i] = _case.Participants[BitOperations.TrailingZeroCount(mask)].Key;
        }

        return keys;
    }
}
