namespace Samenspel.Engine.Partners;

/// <summary>
/// Keeps the best groups while all pass by. The order is total (fit, then size, then members), so what is kept does not depend on
/// how the groups are divided over threads.
/// </summary>
internal sealed class GroupPool(int most)
{
    private readonly ScoredGroup[] _kept = new ScoredGroup[most * 2];
    private static readonly Comparer<ScoredGroup> ByFit = Comparer<ScoredGroup>.Create((left, right) => left.Against(right));
    private int _count;

    /// <summary>A group below this is of no use; an equal one may be.</summary>
    public double Floor { get; private set; } = double.NegativeInfinity;

    public bool Overflowed { get; private set; }

    public void Add(ScoredGroup group)
    {
        _kept[_count++] = group;
        if (_count == _kept.Length)
        {
            Shrink();
        }
    }

    public void Add(GroupPool other)
    {
        Overflowed |= other.Overflowed;
        for (var i = 0; i < other._count; i++)
        {
            Add(other._kept[i]);
        }
    }

    public ScoredGroup[] ToArray()
    {
        if (_count > most)
        {
            Shrink();
        }

        Array.Sort(_kept, 0, _count, ByFit);
        return _kept[.._count];
    }

    private void Shrink()
    {
        Array.Sort(_kept, 0, _count, ByFit);
        _count = most;
        Floor = _kept[most - 1].Fit;
        Overflowed = true;
    }
}
