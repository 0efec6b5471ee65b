using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Calculating;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for the rule about smaller groups.</summary>
internal static class RuleCheck
{
    private const string Path = "$.rule";

    public static void Into(FaultList faults, BusinessCaseFile file)
    {
        if (file.Rule is not { } rule)
        {
            return;
        }

        var before = faults.All.Count;
        Alone(faults, rule);
        if (faults.All.Count == before)
        {
            SmallestGroup(faults, file, rule);
        }
    }

    /// <summary>What can be said of a rule without the participants it is for.</summary>
    public static void Alone(FaultList faults, CaseRule rule)
    {
        if (rule.Points is { } points)
        {
            Points(faults, rule, points);
        }
        else
        {
            Parts(faults, rule);
        }
    }

    private static void Points(FaultList faults, CaseRule rule, IReadOnlyList<RulePoint> points)
    {
        if (rule.FixedFte is not null || rule.FtePer1000 is not null)
        {
            faults.Add("two-rules", Path, BusinessCaseTexts.TwoRules);
        }

        for (var i = 0; i < points.Count; i++)
        {
            FigureChecks.Joint(faults, $"{Path}.points[{i}].fte", points[i].Low, points[i].High);
        }

        if (points is not [var one, var other])
        {
            faults.Add("not-two-points", $"{Path}.points", BusinessCaseTexts.NotTwoPoints);
        }
        else if (one.Inhabitants == other.Inhabitants)
        {
            faults.Add("same-point", $"{Path}.points", BusinessCaseTexts.SamePoint, one.Inhabitants);
        }
        else if (Falls(one, other))
        {
            faults.Add("falling-rule", $"{Path}.points", BusinessCaseTexts.FallingRule);
        }
    }

    private static bool Falls(RulePoint one, RulePoint other)
    {
        var (small, large) = one.Inhabitants < other.Inhabitants ? (one, other) : (other, one);
        return large.Low < small.Low || large.High < small.High;
    }

    private static void Parts(FaultList faults, CaseRule rule)
    {
        if (rule.FixedFte is null || rule.FtePer1000 is null)
        {
            faults.Add("half-rule", Path, BusinessCaseTexts.HalfRule);
        }

        FigureChecks.Number(
            faults, $"{Path}.fixedFte", rule.FixedFte, -StaffingLimits.MaxFte, StaffingLimits.MaxFte, StaffingLimits.MaxFteDecimals);
        FigureChecks.Number(faults, $"{Path}.ftePer1000", rule.FtePer1000, 0, 1_000, 6);
    }

    /// <summary>A rising line is lowest for the two smallest participants; below nothing it means nothing.</summary>
    private static void SmallestGroup(FaultList faults, BusinessCaseFile file, CaseRule rule)
    {
        var inhabitants = file.Participants.Select(participant => participant.Inhabitants.Value).Order().ToArray();
        var sound = inhabitants.All(size => size is >= 1 and <= StaffingLimits.MaxInhabitants && decimal.Truncate(size) == size);
        if (inhabitants.Length < 2 || !sound)
        {
            return;
        }

        var pair = (long)(inhabitants[0] + inhabitants[1]);
        var lines = RuleLines.Of(rule)!;
        var least = (rule.GroupInhabitants is { } stated ? lines.Rescaled((long)inhabitants.Sum(), stated) : lines).At(pair).Low;
        if (least < 0)
        {
            faults.Add("rule-below-zero", Path, BusinessCaseTexts.RuleBelowZero, pair, decimal.Round(least, 2));
        }
    }
}
