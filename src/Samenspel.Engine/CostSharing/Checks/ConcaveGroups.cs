using System.Runtime.InteropServices;

namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>
/// The group with the largest excess of a concave form, without looking at all groups. Take the worst group and the tangent of the
/// scale at its weight: no group does better than its sum of (share − tangent) lets it, so the worst is everybody with such a difference
/// above zero, which are the first so many by share per weight; when that is nobody it is one player, when it is
/// everybody it is all but one.
/// </summary>
internal abstract class ConcaveGroups
{
    /// <param name="count">How many groups.</param>
    /// <param name="perHead">Taken off every share, to find the largest excess per head.</param>
    public LeavingGroup[] Worst(int count, double perHead) =>
        [.. Candidates(perHead).OrderByDescending(candidate => candidate.Excess - (perHead * candidate.Players)).Take(count).Select(Named)];

    /// <summary>The largest excess per head, by Dinkelbach's method: raise the deduction until no group gains anything above it.</summary>
    public LeavingGroup[] WorstPerHead(int count)
    {
        var best = Worst(1, 0)[0];
        for (var round = 0; round < 100; round++)
        {
            var next = Worst(1, best.PerHead)[0];
            if (next.PerHead <= best.PerHead)
            {
                break;
            }

            best = next;
        }

        var others = Candidates(best.PerHead).OrderByDescending(candidate => candidate.Excess / candidate.Players)
            .Take(count).Select(Named).Where(group => !group.Members.SequenceEqual(best.Members));
        return [best, .. others.Take(count - 1)];
    }

    protected abstract List<Candidate> Candidates(double perHead);

    protected abstract IReadOnlyList<int> Members(Candidate candidate);

    private LeavingGroup Named(Candidate candidate) => new(Members(candidate), candidate.Players, candidate.Excess);

    /// <summary>Which shape a group has.</summary>
    protected enum Shape
    {
        First,
        Single,
        AllButOne,
    }

    /// <summary>A group by its shape and a place in the order.</summary>
    [StructLayout(LayoutKind.Auto)]
    protected readonly record struct Candidate(Shape Shape, int Place, double Deduction, long Players, double Excess);
}
