using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Partners;

/// <summary>
/// Walks through all groups with one municipality, each once, and keeps the best. What a candidate would add to the group is kept beside
/// the candidate while the group grows, so a group of eight costs one addition and one comparison.
/// </summary>
internal sealed class GroupWalk
{
    private const int Places = 512;

    /// <summary>Groups this little under the floor are looked at exactly: the quick comparison rounds.</summary>
    private const double Slack = 1 - 1e-12;

    private readonly PartnerQuestion _question;
    private readonly FitTable _table;
    private readonly CandidateRow _row;
    private readonly Vector128<double>[][] _gains;
    private readonly int[] _group;
    private readonly bool[][] _listed;
    private readonly ScoredGroup?[] _bestOfSize;
    private readonly double[] _floors;
    private long _inhabitants;
    private int _units;

    public GroupWalk(PartnerQuestion question, FitTable table, IReadOnlyList<ScoredGroup> listed)
    {
        (_question, _table) = (question, table);
        _row = new(question.Borders, question.Municipality, 0);
        _gains = [.. Enumerable.Range(0, question.MaxSize + 1).Select(_ => new Vector128<double>[table.Count])];
        _group = new int[question.MaxSize];
        _group[0] = question.Municipality;
        _inhabitants = question.Inhabitants[question.Municipality];
        _units = table.Units?[question.Municipality] ?? 0;
        _listed = [.. listed.Select(group => Marks(group, table.Count))];
        Counts = new long[question.MaxSize + 1];
        _bestOfSize = new ScoredGroup?[question.MaxSize + 1];
        _floors = new double[question.MaxSize + 1];
        Array.Fill(_floors, double.NegativeInfinity);
        var pairs = table.PairsOf(question.Municipality);
        for (var place = 0; place < _row.Count; place++)
        {
            _gains[1][place] = pairs[_row.Candidates[place]];
        }
    }

    public GroupPool Pool { get; } = new(Places);

    public long[] Counts { get; }

    public IReadOnlyList<ScoredGroup?> BestOfSize => _bestOfSize;

    /// <summary>The neighbours of the municipality: each is a branch of its own, without those before it.</summary>
    public int Branches => _row.Count;

    /// <summary>All groups with the municipality and this neighbour and none of the neighbours before it.</summary>
    public void Branch(int branch, CancellationToken cancellation) => Extend(1, branch, _row.Count, Vector128<double>.Zero, _table.Members[_group[0]], branch + 1, cancellation);

    /// <summary>Whether a group has too many partners in common with one that is listed.</summary>
    public static bool Clashes(ReadOnlySpan<int> members, IReadOnlyList<bool[]> listed, int mostShared)
    {
        foreach (var marks in listed)
        {
            // The municipality itself is in both.
            var shared = -1;
            foreach (var member in members)
            {
                shared += marks[member] ? 1 : 0;
            }

            if (shared > mostShared)
            {
                return true;
            }
        }

        return false;
    }

    public static bool[] Marks(ScoredGroup group, int count)
    {
        var marks = new bool[count];
        foreach (var member in group.Members())
        {
            marks[member] = true;
        }

        return marks;
    }

    private void Extend(int size, int from, int end, Vector128<double> pairs, Vector128<double> members, int until, CancellationToken cancellation)
    {
        var gains = _gains[size];
        var candidates = _row.Candidates;
        var own = _table.Members;
        var newSize = size + 1;
        var (pairPart, memberPart) = (2.0 / (newSize * (newSize - 1)), 1.0 / newSize);
        var units = _table.Units;
        Counts[newSize] += until - from;
        for (var place = from; place < until; place++)
        {
            var newPairs = pairs + gains[place];
            var newMembers = members + own[candidates[place]];
            var sum = (newPairs * pairPart) + (newMembers * memberPart);
            if (units is not null)
            {
                sum += _table.OfSum(newSize, _units + units[candidates[place]]);
            }

            var known = sum.GetElement(1);
            if (sum.ToScalar() >= _floors[newSize] * known && known > 0)
            {
                _group[size] = candidates[place];
                Keep(newSize, sum.ToScalar() / known);
            }

            if (newSize < _question.MaxSize)
            {
                Deeper(newSize, place, end, newPairs, newMembers, cancellation);
            }
        }
    }

    private void Deeper(int size, int place, int end, Vector128<double> pairs, Vector128<double> members, CancellationToken cancellation)
    {
        if (size < 5)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        var candidates = _row.Candidates;
        var newcomer = candidates[place];
        var ofNewcomer = _table.PairsOf(newcomer);
        var (before, after) = (_gains[size - 1], _gains[size]);
        _group[size - 1] = newcomer;
        for (var next = place + 1; next < end; next++)
        {
            after[next] = before[next] + ofNewcomer[candidates[next]];
        }

        var newEnd = _row.Open(newcomer, end);
        for (var next = end; next < newEnd; next++)
        {
            var ofNext = _table.PairsOf(candidates[next]);
            var gain = Vector128<double>.Zero;
            for (var i = 0; i < size; i++)
            {
                gain += ofNext[_group[i]];
            }

            after[next] = gain;
        }

        var brings = _table.Units?[newcomer] ?? 0;
        _inhabitants += _question.Inhabitants[newcomer];
        _units += brings;
        Extend(size, place + 1, newEnd, pairs, members, newEnd, cancellation);
        _inhabitants -= _question.Inhabitants[newcomer];
        _units -= brings;
        _row.Close(end, newEnd);
    }

    private bool HasAll(ReadOnlySpan<int> members)
    {
        foreach (var one in _question.With)
        {
            if (!members.Contains(one))
            {
                return false;
            }
        }

        return true;
    }

    private void Keep(int size, double fit)
    {
        var members = _group.AsSpan(0, size);
        var group = ScoredGroup.Of(fit, members);
        if (_bestOfSize[size] is not { } best || group.Against(best) < 0)
        {
            _bestOfSize[size] = group;
        }

        var inhabitants = _inhabitants + _question.Inhabitants[members[^1]];
        if (size >= _question.LeastMembers
            && inhabitants >= _question.LeastInhabitants
            && inhabitants <= _question.MostInhabitants
            && HasAll(members)
            && fit >= Pool.Floor
            && !Clashes(members, _listed, _question.MostShared))
        {
            Pool.Add(group);
        }

        _floors[size] = Slack * Math.Min(_bestOfSize[size]!.Value.Fit, size < _question.LeastMembers ? double.PositiveInfinity : Pool.Floor);
    }
}
