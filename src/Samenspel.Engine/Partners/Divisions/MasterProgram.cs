using System.Numerics;

namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// The linear program over the groups that are known so far: cover everybody once, at least cost, parts of groups allowed. Revised simplex with the whole
/// inverse; it starts with everybody alone. The right-hand sides are moved a hair apart, because nearly every step would stand still otherwise; the values
/// that come out remain valid for any right-hand side.
/// </summary>
internal sealed class MasterProgram
{
    private const double Hair = 1e-5;
    private const double Nothing = 1e-11;

    private readonly int _n;
    private readonly List<(int[] Members, double Cost)> _columns = [];
    private readonly int[] _basis;
    private readonly double[] _inverse;
    private readonly double[] _amounts;
    private readonly double[] _direction;

    /// <param name="alone">The cost of everybody alone, or a very large one where that is not allowed.</param>
    public MasterProgram(double[] alone)
    {
        _n = alone.Length;
        _basis = [.. Enumerable.Range(0, _n)];
        _inverse = new double[_n * _n];
        _amounts = new double[_n];
        _direction = new double[_n];
        Values = [.. alone];
        Tolerance = Nothing * alone.Max();
        var chance = new SplitMix(20261123);
        for (var i = 0; i < _n; i++)
        {
            _columns.Add(([i], alone[i]));
            _inverse[(i * _n) + i] = 1;
            _amounts[i] = 1 + (Hair * (1 + chance.Next()));
        }
    }

    /// <summary>The value of each municipality: the dual of the program.</summary>
    public double[] Values { get; }

    /// <summary>A group that is undercut by less than this is not taken in.</summary>
    public double Tolerance { get; }

    public int Steps { get; private set; }

    public void Add(int[] members, double cost) => _columns.Add((members, cost));

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

    private int Entering()
    {
        var (best, lowest) = (-1, 0.0);
        for (var column = 0; column < _columns.Count; column++)
        {
            var (members, cost) = _columns[column];
            var reduced = cost;
            foreach (var member in members)
            {
                reduced -= Values[member];
            }

            if (reduced < -Tolerance && reduced < lowest)
            {
                (best, lowest) = (column, reduced);
            }
        }

        return best;
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
