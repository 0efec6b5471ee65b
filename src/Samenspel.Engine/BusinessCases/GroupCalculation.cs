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
        return
        [
            .. Enumerable.Range(1, (1 << n) - 1)
                .Where(mask => BitOperations.PopCount((uint)mask) > 1)
                .OrderBy(mask => BitOperations.PopCount((uint)mask))
                .Select(mask => Of([.. Enumerable.Range(0, n).Where(i => (mask >> i & 1) == 1)])),
        ];
    }

    public FteCost? Cost(decimal? fte) => fte is null ? null : new(fte.Value, WholeCents.Of(fte.Value * _case.CentsPerFte));

    public FteCostRange? Cost(FteRange? range) => range is null ? null : new(Cost(range.Low)!, Cost(range.High)!);

    /// <returns>Null as soon as one figure is missing: a missing figure is not zero.</returns>
    public static decimal? Sum(IEnumerable<decimal?> figures) => figures.Aggregate((decimal?)0m, (sum, figure) => sum + figure);
}
