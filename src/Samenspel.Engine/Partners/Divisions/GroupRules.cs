namespace Samenspel.Engine.Partners.Divisions;

/// <summary>Which groups are allowed, and what contradicts what before any group is made.</summary>
internal sealed class GroupRules
{
    private readonly DivisionQuestion _question;
    private readonly int[] _setOf;
    private readonly List<int[]> _sets = [];
    private readonly bool[] _apart;

    public GroupRules(DivisionQuestion question)
    {
        _question = question;
        var n = question.Borders.Count;
        _apart = new bool[question.Apart.Count == 0 ? 0 : n * n];
        foreach (var (left, right) in question.Apart)
        {
            _apart[(left * n) + right] = _apart[(right * n) + left] = true;
        }

        // Sets with a member in common are one set.
        _setOf = [.. Enumerable.Repeat(-1, n)];
        var wanted = BorderGraph.Of(n, question.Together.SelectMany(set => set.Distinct().Skip(1).Select(other => (set[0], other))));
        foreach (var part in wanted.Parts().Where(part => part.Count > 1))
        {
            foreach (var member in part)
            {
                _setOf[member] = _sets.Count;
            }

            _sets.Add([.. part]);
        }
    }

    public IReadOnlyList<int[]> Sets => _sets;

    public bool Allows(ReadOnlySpan<int> members)
    {
        if (members.Length < _question.MinSize)
        {
            return false;
        }

        for (var i = 0; i < members.Length; i++)
        {
            if (_setOf[members[i]] is >= 0 and var set && Count(members, set) < _sets[set].Length)
            {
                return false;
            }

            for (var j = 0; j < i && _apart.Length > 0; j++)
            {
                if (_apart[(members[i] * _setOf.Length) + members[j]])
                {
                    return false;
                }
            }
        }

        return true;
    }

    public List<DivisionFault> Contradictions()
    {
        var faults = new List<DivisionFault>();
        foreach (var set in _sets)
        {
            if (set.Length > _question.MaxSize)
            {
                faults.Add(new(DivisionFaultKind.TogetherTooMany, set));
            }

            faults.AddRange(_question.Apart.Where(pair => set.Contains(pair.Left) && set.Contains(pair.Right))
                .Select(pair => new DivisionFault(DivisionFaultKind.TogetherAndApart, [pair.Left, pair.Right])));
        }

        faults.AddRange(_question.Borders.Parts().Where(part => part.Count < _question.MinSize).Select(part => new DivisionFault(DivisionFaultKind.PartTooSmall, part)));
        return faults;
    }

    private int Count(ReadOnlySpan<int> members, int set)
    {
        var count = 0;
        foreach (var member in members)
        {
            count += _setOf[member] == set ? 1 : 0;
        }

        return count;
    }
}
