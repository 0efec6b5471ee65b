namespace Samenspel.Engine.Partners;

/// <summary>The candidates for a growing group, in the order in which they came into sight; each stands here at most once.</summary>
internal sealed class CandidateRow
{
    private readonly int[][] _neighbours;
    private readonly bool[] _seen;

    /// <param name="othersFrom">Municipalities below this number stay out.</param>
    public CandidateRow(BorderGraph borders, int root, int othersFrom)
    {
        _neighbours = borders.Lists;
        _seen = new bool[borders.Count];
        Candidates = new int[borders.Count];
        _seen.AsSpan(0, othersFrom).Fill(true);
        _seen[root] = true;
        Count = Open(root, 0);
    }

    public int[] Candidates { get; }

    /// <summary>The neighbours of the root.</summary>
    public int Count { get; }

    /// <summary>Puts the neighbours of a newcomer that nobody saw before at the end of the row.</summary>
    /// <returns>The new end.</returns>
    public int Open(int newcomer, int end)
    {
        var seen = _seen;
        var candidates = Candidates;
        foreach (var next in _neighbours[newcomer])
        {
            if (!seen[next])
            {
                seen[next] = true;
                candidates[end++] = next;
            }
        }

        return end;
    }

    public void Close(int from, int until)
    {
        for (var place = from; place < until; place++)
        {
            _seen[Candidates[place]] = false;
        }
    }
}
