using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>From the rule as people write it to the engine's lines.</summary>
internal static class RuleLines
{
    /// <exception cref="ArgumentException">The rule gives no rising line.</exception>
    public static JointRule? Of(CaseRule? rule) => rule switch
    {
        null => null,
        { Points: [var one, var other] } => Through(one, other),
        { FixedFte: { } fixedFte, FtePer1000: { } ftePer1000 } => JointRule.Of(JointLine.Of(fixedFte, ftePer1000)),
        _ => throw new ArgumentException("The rule has neither two points nor both parts.", nameof(rule)),
    };

    private static JointRule Through(RulePoint one, RulePoint other)
    {
        var low = JointLine.Through(new(one.Inhabitants, one.Low), new(other.Inhabitants, other.Low));
        return one.Low == one.High && other.Low == other.High
            ? JointRule.Of(low)
            : new(low, JointLine.Through(new(one.Inhabitants, one.High), new(other.Inhabitants, other.High)));
    }
}
