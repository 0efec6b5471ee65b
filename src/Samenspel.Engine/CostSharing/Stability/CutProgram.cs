using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// A small linear program to which demands are added while it is being solved: minimise a sum of variables that are not negative, under
/// demands "sum of coefficients times variables at most a number". Dense simplex: the dual method after a demand, the primal method after a
/// new objective. Up to some sixty variables; demands are cheap. The numbers should be about one in size.
/// </summary>
/// <remarks>
/// Every basic variable is its value minus the row of the tableau times the variables outside the basis, all of which are zero. The tableau
/// is made anew from the demands after a number of exchanges and before an answer counts, so errors do not pile up.
/// </remarks>
internal sealed class CutProgram
{
    private const double Feasible = 1e-11;
    private const double Priced = 1e-9;
    private const double LeastPivot = 1e-9;
    private const int MostPivots = 20_000;
    private const int PivotsBeforeRebuild = 50;

    private readonly int _columns;
    private readonly List<double[]> _demands = [];
    private readonly List<double> _limits = [];

    // A variable is its number; the slack of demand r is _columns + r.
    private readonly int[] _outside;
    private readonly List<int> _basis = [];
    private readonly List<double[]> _rows = [];
    private readonly List<double> _values = [];
    private readonly HashSet<int> _barred = [];
    private readonly double[] _prices;
    private double[] _costs;
    private int _pivots;
    private int _sinceRebuild;
    private int _withoutGain;

    /// <param name="columns">The number of variables. Without an objective all of them cost nothing.</param>
    public CutProgram(int columns)
    {
        (_columns, _outside, _prices, _costs) = (columns, [.. Enumerable.Range(0, columns)], new double[columns], new double[columns]);
    }

    /// <summary>False after too many exchanges or when no variables satisfy the demands; then the values mean nothing.</summary>
    public bool Converged { get; private set; } = true;

    /// <summary>Adds a demand; call <see cref="Solve"/> afterwards.</summary>
    public void Demand(double[] coefficients, double limit)
    {
        _demands.Add(coefficients);
        _limits.Add(limit);
        _basis.Add(_columns + _demands.Count - 1);
        var (row, value) = Express(coefficients, limit);
        _rows.Add(row);
        _values.Add(value);
    }

    /// <summary>What to minimise from here on.</summary>
    public void Minimise(double[] costs)
    {
        _costs = costs;
        Price();
    }

    /// <summary>Minimises. A first objective must not have negative costs; later ones may start from any answer.</summary>
    public bool Solve()
    {
        _withoutGain = 0;
        while (Converged)
        {
            var done = _values.Exists(value => value < -Feasible) ? LeaveFirst() : EnterFirst();
            if (done && _sinceRebuild == 0)
            {
                return true;
            }

            if (done || _sinceRebuild > PivotsBeforeRebuild)
            {
                Rebuild();
            }

            Converged &= _pivots < MostPivots;
        }

        return false;
    }

    /// <summary>The value of a variable at this answer.</summary>
    public double[] Variables()
    {
        var variables = new double[_columns];
        for (var row = 0; row < _basis.Count; row++)
        {
            if (_basis[row] < _columns)
            {
                variables[_basis[row]] = _values[row];
            }
        }

        return variables;
    }

    /// <summary>
    /// Keeps to the answers that are as good as this one: whatever outside the basis has a price is zero in all of them.
    /// </summary>
    /// <returns>The demands that every such answer meets exactly.</returns>
    public List<int> KeepToTheBest()
    {
        var exact = new List<int>();
        for (var column = 0; column < _columns; column++)
        {
            if (_prices[column] > Priced && _barred.Add(_outside[column]) && _outside[column] >= _columns)
            {
                exact.Add(_outside[column] - _columns);
            }
        }

        return exact;
    }

    // The dual method: a demand that is broken leaves, and what enters keeps the prices from falling below zero.
    private bool LeaveFirst()
    {
        var careful = IsCareful;
        var (leaving, least) = (-1, -Feasible);
        for (var row = 0; row < _values.Count; row++)
        {
            if (_values[row] < least || (careful && _values[row] < -Feasible && (leaving < 0 || _basis[row] < _basis[leaving])))
            {
                (leaving, least) = (row, careful ? double.NegativeInfinity : _values[row]);
            }
        }

        var entering = -1;
        var best = double.PositiveInfinity;
        for (var column = 0; column < _columns; column++)
        {
            var slope = -_rows[leaving][column];
            if (slope > LeastPivot && !_barred.Contains(_outside[column]))
            {
                var ratio = Math.Max(0, _prices[column]) / slope;
                if (Wins(ratio, best, entering < 0 ? 0 : -_rows[leaving][entering], slope, _outside[column], entering < 0 ? 0 : _outside[entering], careful))
                {
                    (entering, best) = (column, Math.Min(ratio, best));
                }
            }
        }

        return Exchange(leaving, entering, best * -_values[leaving]);
    }

    // The primal method: something with a negative price enters, and what leaves keeps the values from falling below zero.
    private bool EnterFirst()
    {
        var careful = IsCareful;
        var (entering, least) = (-1, -Priced);
        for (var column = 0; column < _columns; column++)
        {
            if (_prices[column] < -Priced && !_barred.Contains(_outside[column])
                && (entering < 0 || (careful ? _outside[column] < _outside[entering] : _prices[column] < least)))
            {
                (entering, least) = (column, _prices[column]);
            }
        }

        if (entering < 0)
        {
            return true;
        }

        var leaving = -1;
        var best = double.PositiveInfinity;
        for (var row = 0; row < _rows.Count; row++)
        {
            var slope = _rows[row][entering];
            if (slope > LeastPivot)
            {
                var ratio = Math.Max(0, _values[row]) / slope;
                if (Wins(ratio, best, leaving < 0 ? 0 : _rows[leaving][entering], slope, _basis[row], leaving < 0 ? 0 : _basis[leaving], careful))
                {
                    (leaving, best) = (row, Math.Min(ratio, best));
                }
            }
        }

        return Exchange(leaving, entering, best * -_prices[entering]);
    }

    // After many exchanges without gain the smallest number goes first (Bland), which cannot go round in circles.
    private bool IsCareful => _withoutGain > 4 * _columns;

    private static bool Wins(double ratio, double best, double bestSlope, double slope, int number, int bestNumber, bool careful) =>
        double.IsPositiveInfinity(best) || ratio < best - 1e-14 || (ratio <= best + 1e-14 && (careful ? number < bestNumber : slope > bestSlope));

    private bool Exchange(int leaving, int entering, double gain)
    {
        if (leaving < 0 || entering < 0)
        {
            Converged = false;
            return false;
        }

        _pivots++;
        _sinceRebuild++;
        _withoutGain = gain > 1e-13 ? 0 : _withoutGain + 1;
        var pivot = _rows[leaving];
        var factor = 1 / pivot[entering];
        for (var column = 0; column < _columns; column++)
        {
            pivot[column] *= factor;
        }

        pivot[entering] = factor;
        _values[leaving] *= factor;
        for (var row = 0; row < _rows.Count; row++)
        {
            if (row != leaving)
            {
                _values[row] -= Subtract(_rows[row], pivot, entering) * _values[leaving];
            }
        }

        Subtract(_prices, pivot, entering);
        (_outside[entering], _basis[leaving]) = (_basis[leaving], _outside[entering]);
        return false;
    }

    private static double Subtract(double[] row, double[] pivot, int entering)
    {
        var times = row[entering];
        if (times != 0)
        {
            row[entering] = 0;
            for (var column = 0; column < row.Length; column++)
            {
                row[column] -= times * pivot[column];
            }
        }

        return times;
    }

    /// <summary>A demand in terms of what stands outside the basis.</summary>
    private (double[] Row, double Value) Express(double[] coefficients, double limit)
    {
        var row = new double[_columns];
        for (var column = 0; column < _columns; column++)
        {
            row[column] = _outside[column] < _columns ? coefficients[_outside[column]] : 0;
        }

        for (var basic = 0; basic < _rows.Count; basic++)
        {
            if (_basis[basic] < _columns && coefficients[_basis[basic]] is var times and not 0)
            {
                limit -= times * _values[basic];
                for (var column = 0; column < _columns; column++)
                {
                    row[column] -= times * _rows[basic][column];
                }
            }
        }

        return (row, limit);
    }

    private void Price()
    {
        var (row, _) = Express(_costs, 0);
        row.CopyTo(_prices, 0);
    }

    // Solves the demands that are met exactly for the variables in the basis, and expresses all else in those.
    private void Rebuild()
    {
        int[] exact = [.. Enumerable.Range(0, _columns).Where(column => _outside[column] >= _columns)];
        int[] basic = [.. Enumerable.Range(0, _basis.Count).Where(row => _basis[row] < _columns)];
        var size = exact.Length;
        var matrix = new double[size * size];
        var right = new double[size];
        for (var i = 0; i < size; i++)
        {
            var demand = _outside[exact[i]] - _columns;
            right[i] = _limits[demand];
            for (var j = 0; j < size; j++)
            {
                matrix[(i * size) + j] = _demands[demand][_basis[basic[j]]];
            }
        }

        if (DenseMatrix.Inverse(matrix, size) is not { } inverse || DenseMatrix.Solve(matrix, size, right) is not { } values)
        {
            Converged = false;
            return;
        }

        for (var j = 0; j < size; j++)
        {
            (_rows[basic[j]], _values[basic[j]]) = (Row(inverse.AsSpan(j * size, size), exact), values[j]);
        }

        foreach (var row in Enumerable.Range(0, _basis.Count).Where(row => _basis[row] >= _columns))
        {
            (_rows[row], _values[row]) = Express(_demands[_basis[row] - _columns], _limits[_basis[row] - _columns]);
        }

        Price();
        _sinceRebuild = 0;
    }

    private double[] Row(ReadOnlySpan<double> inverse, int[] exact)
    {
        var row = new double[_columns];
        for (var i = 0; i < exact.Length; i++)
        {
            var demand = _demands[_outside[exact[i]] - _columns];
            for (var column = 0; column < _columns; column++)
            {
                row[column] += _outside[column] < _columns ? inverse[i] * demand[_outside[column]] : column == exact[i] ? inverse[i] : 0;
            }
        }

        return row;
    }
}
