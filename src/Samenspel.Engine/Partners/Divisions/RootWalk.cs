namespace Samenspel.Engine.Partners.Divisions;

/// <summary>All groups with the same lowest member, each once, always in the same order.</summary>
internal sealed class RootWalk<TVisitor>(BorderGraph borders, int maxSize, TVisitor visitor)
    where TVisitor : class, IGroupVisitor
{
    private readonly int[] _group = new int[maxSize];
    private double[] _values = [];
    private CandidateRow _row = new(borders, 0, 0);
    private long _place;

    public void Walk(int root, long firstPlace, double[] values)
    {
        (_values, _place) = (values, firstPlace);
        _group[0] = root;
        visitor.Visit(_place++, _group.AsSpan(0, 1), values[root]);
        if (maxSize > 1)
        {
            _row = new(borders, root, root + 1);
            Extend(1, 0, _row.Count, values[root]);
        }
    }

    private void Extend(int size, int from, int until, double sum)
    {
        var candidates = _row.Candidates;
        var members = _group.AsSpan(0, size + 1);
        for (var place = from; place < until; place++)
        {
            var newcomer = candidates[place];
            members[size] = newcomer;
            var newSum = sum + _values[newcomer];
            visitor.Visit(_place++, members, newSum);
            if (size + 1 < maxSize)
            {
                var end = _row.Open(newcomer, until);
                Extend(size + 1, place + 1, end, newSum);
                _row.Close(until, end);
            }
        }
    }
}
