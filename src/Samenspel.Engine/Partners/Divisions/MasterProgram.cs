using System.Numerics;
using System.Runtime.InteropServices;

namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// The linear program over the groups that are known so far: cover everybody once, at least cost, parts of groups allowed. Revised simplex with the whole
/// inverse; it starts with everybody alone. The right-hand sides are moved a hair apart, because nearly every step would stand still otherwise; the values
/// that come out remain valid for any right-hand side.
/// </summary>
internal sealed class MasterProgram
{
    private const double Hair = 1e-3;
    private const double Nothing = 1e-11;
    private const int SmallestPart = 600;
    private const int Parts = 5;

    /// <summary>How much a group is undercut counts per root of its size: large groups are not better steps for being large.</summary>
    private static readonly double[] Scale = [.. Enumerable.Range(0, GroupCounts.LargestGroup + 1).Select(size => size == 0 ? 0 : 1 / Math.Sqrt(size))];

    private readonly int _n;
    private readonly List<(int[] Members, double Cost)> _columns = [];
    private readonly List<int> _members = [];
    private readonly int[] _basis;
    private readonly double[] _inverse;
    private readonly double[] _amounts;
    private readonly double[] _direction;
    private readonly double[] _worth;
    private int _at;

    /// <param name="alone">The cost of everybody alone, or a very large one where that is not allowed.</param>
    public MasterProgram(double[] alone)
    {
        _n = alone.Length;
        _basis = [.. Enumerable.Range(0, _n)];
        _inverse = new double[_n * _n];
        _amounts = new double[_n];
        _direction = new double[_n];
        _worth = new double[_n + 1];
        Values = [.. alone];
        Tolerance = Nothing * alone.Max();
        var chance = new SplitMix(20261123);
        for (var i = 0; i < _n; i++)
        {
            Add([i], alone[i]);
            _inverse[(i * _n) + i] = 1;
            _amounts[i] = 1 + (Hair * (1 + chance.Next()));
        }
    }

    /// <summary>The value of each municipality: the dual of the program.</summary>
    public double[] Values { get; }

    /// <summary>A group that is undercut by less than this is not taken in.</summary>
    public double Tolerance { get; }

    public int Steps { get; private set; }

    public void Add(int[] members, double cost)
    {
        _columns.Add((members, cost));
        for (var i = 0; i < GroupCounts.LargestGroup; i++)
        {
            // An empty place has the value of nobody.
            _members.Add(i < members.Length ? members[i] : _n);
        }
    }

    /// <summary>How much of each known group the answer uses; only those that it uses.</summary>
    public IEnumerable<(int[] Members, double Amount)> Used() =>
        Enumerable.Range(0, _n).Where(row => _amounts[row] > 1e-3).Select(row => (_columns[_basis[row]].Members, _amounts[row]));

    public void Solve(CancellationToken cancellation)
    {
        while (Entering() is >= 0 and var column)
        {
            cancellation.ThrowIfCancellationRequested();
            Direct(column);
            var row = Leaving();
            Exchange(row, column);
            if (++Steps % 200 == 0)
            {
                Revalue();
            }
        }
    }

    // The most undercut group of a part of the groups; the next parts when that part has none.
    private int Entering()
    {
        Values.CopyTo(_worth.AsSpan());
        var columns = CollectionsMarshal.AsSpan(_columns);
        var members = CollectionsMarshal.AsSpan(_members);
        var part = Math.Max(SmallestPart, (columns.Length / Parts) + 1);
        for (var seen = 0; seen < columns.Length; seen += part)
        {
            var (best, lowest) = (-1, 0.0);
            for (var i = 0; i < part; i++)
            {
                _at = _at + 1 < columns.Length ? _at + 1 : 0;
                var reduced = columns[_at].Cost;
                foreach (var member in members.Slice(_at * GroupCounts.LargestGroup, GroupCounts.LargestGroup))
                {
                    reduced -= _worth[member];
                }

                var scaled = reduced * Scale[columns[_at].Members.Length];
                if (scaled < lowest && reduced < -Tolerance)
                {
                    (best, lowest) = (_at, scaled);
                }
            }

            if (best >= 0)
            {
                return best;
            }
        }

        return -1;
    }

    private void Direct(int column)
    {
        Array.Clear(_direction);
        foreach (var member in _columns[column].Members)
        {
            Plus(_direction, _inverse.AsSpan(member * _n, _n), 1);
        }
    }

    private int Leaving()
    {
        var least = double.PositiveInfinity;
        for (var row = 0; row < _n; row++)
        {
            if (_direction[row] > 1e-7)
            {
                least = Math.Min(least, Math.Max(0, _amounts[row]) / _direction[row]);
            }
        }

        // Of rows that are level the one that divides by the most.
        var (chosen, most) = (-1, 0.0);
        for (var row = 0; row < _n; row++)
        {
            if (_direction[row] > Math.Max(1e-7, most) && Math.Max(0, _amounts[row]) / _direction[row] <= least + 1e-12)
            {
                (chosen, most) = (row, _direction[row]);
            }
        }

        return chosen;
    }

    private void Exchange(int row, int column)
    {
        var pivot = _direction[row];
        var (members, cost) = _columns[column];
        var reduced = cost - members.Sum(member => Values[member]);
        var step = Math.Max(0, _amounts[row]) / pivot;
        for (var i = 0; i < _n; i++)
        {
            _amounts[i] -= step * _direction[i];
        }

        _amounts[row] = step;
        for (var j = 0; j < _n; j++)
        {
            var ofColumn = _inverse.AsSpan(j * _n, _n);
            var entry = ofColumn[row];
            if (entry != 0)
            {
                var part = entry / pivot;
                Plus(ofColumn, _direction, -part);
                ofColumn[row] = part;
                Values[j] += reduced * part;
            }
        }

        _basis[row] = column;
    }

    // From the costs and the inverse, so that small errors do not add up.
    private void Revalue()
    {
        for (var j = 0; j < _n; j++)
        {
            var value = 0.0;
            for (var row = 0; row < _n; row++)
            {
                value += _columns[_basis[row]].Cost * _inverse[(j * _n) + row];
            }

            Values[j] = value;
        }
    }

    private static void Plus(Span<double> target, ReadOnlySpan<double> added, double factor)
    {
        var times = new Vector<double>(factor);
        var i = 0;
        for (; i + Vector<double>.Count <= target.Length; i += Vector<double>.Count)
        {
            (new Vector<double>(target[i..]) + (times * new Vector<double>(added[i..]))).CopyTo(target[i..]);
        }

        for (; i < target.Length; i++)
        {
            target[i] += factor * added[i];
        }
    }
}
