using System.Numerics;
using Samenspel.Engine.Amounts;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.SharingInput;

/// <summary>What every group of the participants would cost a year.</summary>
internal static class GroupTable
{
    /// <param name="staffing">The case; each participant has a figure for going alone.</param>
    /// <param name="rule">Gives every group of two or more but the whole.</param>
    /// <param name="whole">The staff of all together.</param>
    /// <param name="end">Which end of a range.</param>
    /// <returns>Cents by group, or null when the rule gives a group less than nothing.</returns>
    public static IReadOnlyList<long>? Of(StaffingCase staffing, JointRule rule, FteRange whole, JointEnd end)
    {
        var count = staffing.Participants.Count;
        var (cents, inhabitants) = (new long[1 << count], new long[1 << count]);
        for (var group = 1u; group < cents.Length; group++)
        {
            var first = staffing.Participants[BitOperations.TrailingZeroCount(group)];
            inhabitants[group] = inhabitants[group & (group - 1)] + first.Inhabitants;
            var fte = BitOperations.IsPow2(group) ? first.FteAlone!.Value
                : group == cents.Length - 1 ? At(whole, end)
                : At(rule.At(inhabitants[group]), end);
            if (fte < 0)
            {
                return null;
            }

            cents[group] = WholeCents.Of(fte * staffing.CentsPerFte);
        }

        return cents;
    }

    public static decimal At(FteRange range, JointEnd end) => end switch
    {
        JointEnd.Low => range.Low,
        JointEnd.High => range.High,
        _ => (range.Low + range.High) / 2,
    };

    /// <returns>
    /// The line through the average participant alone and all together; null when all together need less staff than the average one alone.
    /// </returns>
    public static JointRule? ThroughAloneAndTogether(StaffingCase staffing, FteRange whole)
    {
        var count = staffing.Participants.Count;
        var sum = staffing.Participants.Sum(participant => participant.Inhabitants);
        var average = new FtePoint((long)decimal.Round((decimal)sum / count), staffing.Participants.Sum(participant => participant.FteAlone!.Value) / count);
        return average.Inhabitants == sum || whole.Low < average.Fte
            ? null
            : new JointRule(JointLine.Through(average, new(sum, whole.Low)), JointLine.Through(average, new(sum, whole.High)));
    }
}
