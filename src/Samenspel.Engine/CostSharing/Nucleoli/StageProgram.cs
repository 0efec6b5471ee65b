using System.Numerics;

namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>
/// One stage: the lowest level e so that every group pays at most its cost and e times its weight. This is solved in the dual,
/// with one column a group and n + 1 rows, by the revised simplex method: a group that is paid too little room enters, and the
/// level rises until nobody is left. The inverse of the basis is kept whole; it is at most 27 by 27.
/// </summary>
internal sealed class StageProgram
{
    private const double Tolerance = 1e-11;
    private const double LeastPivot = 1e-9;
    private const int MostPivots = 20_000;
    private const int PivotsBeforeRebuild = 24;

    private readonly int _players;
    private readonly int _size;
    private readonly StageColumn[] _basis;
    private readonly double[] _direction;
    private readonly double[] _x;
    private double[] _inverse = [];
    private int _pivots;
    private int _pivotsWithoutGain;

    /// <param name="players">The number of players, n.</param>
    /// <param name="basis">n + 1 independent columns whose multipliers are not negative.</param>
    public StageProgram(int players, IReadOnlyList<StageColumn> basis)
    {
        (_players, _size, _basis) = (players, players + 1, [.. basis]);
        (_direction, _x) = (new double[_size], new double[players]);
        Rebuild();
    }

    /// <summary>The shares at this basis.</summary>
    public ReadOnlySpan<double> X => _x;

    /// <summary>The level at this basis.</summary>
    public double Level { get; private set; }

    /// <summary>False after too many steps or a program without a solution; then the shares mean nothing.</summary>
    public bool Converged { get; private set; } = true;

    /// <summary>Solves over the groups in the pool.</summary>
    public void Solve(IReadOnlyList<StageColumn> pool)
    {
        while (Converged)
        {
            var entering = Entering(pool);
            if (entering is null)
            {
                return;
            }

            Step(entering);
            Converged &= ++_pivots < MostPivots;
        }
    }

    /// <summary>The columns in the basis with their multipliers, those of settled groups left out.</summary>
    public IEnumerable<(StageColumn Column, double Multiplier)> Multipliers() =>
        from row in Enumerable.Range(0, _size)
        where _basis[row].Kind != StageColumnKind.Settled
        select (_basis[row], _inverse[(row * _size) + _players]);

    /// <summary>By how much the demand is broken, in units of the level.</summary>
    public double Violation(StageColumn column)
    {
        var sum = 0.0;
        for (var rest = column.Group; rest != 0; rest &= rest - 1)
        {
            sum += _x[BitOperations.TrailingZeroCount(rest)];
        }

        return column.Kind == StageColumnKind.Group ? ((sum - column.Cost) / column.Weight) - Level : sum - column.Cost;
    }

    // The most violated first; after many steps without gain the smallest group first (Bland), which cannot go round in circles.
    private StageColumn? Entering(IReadOnlyList<StageColumn> pool)
    {
        var careful = _pivotsWithoutGain > 4 * _size;
        StageColumn? best = null;
        var most = Tolerance;
        foreach (var column in pool)
        {
            var violation = Violation(column);
            if (violation > most && (!careful || best is null || Order(column) < Order(best)))
            {
                (best, most) = (column, careful ? Tolerance : violation);
            }
        }

        return best;
    }

    private static long Order(StageColumn column) => ((long)column.Kind << 32) | column.Group;

    private void Step(StageColumn entering)
    {
        Direction(entering);
        var leaving = Leaving();
        if (leaving < 0)
        {
            Converged = false;
            return;
        }

        var before = Level;
        _basis[leaving] = entering;
        if (_pivots % PivotsBeforeRebuild == PivotsBeforeRebuild - 1)
        {
            Rebuild();
        }
        else
        {
            Eliminate(leaving);
            Read();
        }

        _pivotsWithoutGain = Level > before + 1e-13 ? 0 : _pivotsWithoutGain + 1;
    }

    private void Direction(StageColumn column)
    {
        for (var row = 0; row < _size; row++)
        {
            var line = _inverse.AsSpan(row * _size, _size);
            var sum = column.Weight * line[_players];
            for (var rest = column.Group; rest != 0; rest &= rest - 1)
            {
                sum += line[BitOperations.TrailingZeroCount(rest)];
            }

            _direction[row] = sum;
        }
    }

    private int Leaving()
    {
        var careful = _pivotsWithoutGain > 4 * _size;
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < _size; row++)
        {
            if (_basis[row].Kind == StageColumnKind.Settled || _direction[row] <= LeastPivot)
            {
                continue;
            }

            var ratio = Math.Max(0, _inverse[(row * _size) + _players]) / _direction[row];
            var isTie = leaving >= 0 && Math.Abs(ratio - least) <= 1e-14;
            var wins = isTie
                ? careful ? Order(_basis[row]) < Order(_basis[leaving]) : _direction[row] > _direction[leaving]
                : ratio < least;
            if (wins)
            {
                (leaving, least) = (row, isTie ? Math.Min(ratio, least) : ratio);
            }
        }

        return leaving;
    }

    private void Eliminate(int pivotRow)
    {
        var pivot = _inverse.AsSpan(pivotRow * _size, _size);
        var factor = 1 / _direction[pivotRow];
        for (var i = 0; i < _size; i++)
        {
            pivot[i] *= factor;
        }

        for (var row = 0; row < _size; row++)
        {
            var times = _direction[row];
            if (row == pivotRow || times == 0)
            {
                continue;
            }

            var line = _inverse.AsSpan(row * _size, _size);
            for (var i = 0; i < _size; i++)
            {
                line[i] -= times * pivot[i];
            }
        }
    }

    // Shares and level are the costs of the basis times its inverse.
    private void Read()
    {
        Array.Clear(_x);
        var level = 0.0;
        for (var row = 0; row < _size; row++)
        {
            var cost = _basis[row].Cost;
            var line = _inverse.AsSpan(row * _size, _size);
            for (var i = 0; i < _players; i++)
            {
                _x[i] += cost * line[i];
            }

            level -= cost * line[_players];
        }

        Level = level;
    }

    private void Rebuild()
    {
        var columns = new double[_size * _size];
        for (var column = 0; column < _size; column++)
        {
            for (var i = 0; i < _players; i++)
            {
                columns[(i * _size) + column] = (_basis[column].Group >> i) & 1;
            }

            columns[(_players * _size) + column] = _basis[column].Weight;
        }

        if (DenseMatrix.Inverse(columns, _size) is { } inverse)
        {
            _inverse = inverse;
            Read();
        }
        else
        {
            Converged = false;
        }
    }
}
