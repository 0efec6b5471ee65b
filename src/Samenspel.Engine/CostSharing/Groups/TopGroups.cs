namespace Samenspel.Engine.CostSharing.Groups;

/// <summary>
/// Keeps the groups with the largest excess while all are passed by. Of equal ones those met first stay; the order at the end
/// is by excess, then by group, so the same numbers give the same list.
/// </summary>
internal sealed class TopGroups
{
    private readonly int _most;
    private readonly GroupExcess[] _kept;
    private int _count;

    public TopGroups(int most, double floor)
    {
        (_most, Threshold) = (most, floor);
        _kept = new GroupExcess[most * 2];
    }

    /// <summary>Only a group above this is of use.</summary>
    public double Threshold { get; private set; }

    /// <summary>True when there were more groups above the floor than places.</summary>
    public bool Overflowed { get; private set; }

    public void Add(uint group, double excess)
    {
        _kept[_count++] = new(group, excess);
        if (_count == _kept.Length)
        {
            Shrink();
        }
    }

    public GroupExcess[] ToArray()
    {
        if (_count > _most)
        {
            Shrink();
        }

        var result = _kept[.._count];
        Array.Sort(result, Compare);
        return result;
    }

    private static int Compare(GroupExcess left, GroupExcess right)
    {
        var byExcess = right.Excess.CompareTo(left.Excess);
        return byExcess != 0 ? byExcess : left.Group.CompareTo(right.Group);
    }

    private void Shrink()
    {
        Array.Sort(_kept, 0, _count, Comparer<GroupExcess>.Create(Compare));
        _count = _most;
        Threshold = Math.Max(Threshold, _kept[_most - 1].Excess);
        Overflowed = true;
    }
}
