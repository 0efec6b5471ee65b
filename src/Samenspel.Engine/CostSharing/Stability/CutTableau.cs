using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// Demands in terms of the variables outside the basis. Every basic variable is its value minus its row times the variables outside, all of which
/// are zero. A variable is its number; the slack of demand r is the number of columns + r.
/// </summary>
internal sealed class CutTableau
{
    private readonly List<double[]> _demands = [];
    private readonly List<double> _limits = [];
    private double[] _costs;

    /// <param name="columns">The number of variables.</param>
    public CutTableau(int columns)
    {
        (Columns, Outside, Prices, _costs) = (columns, [.. Enumerable.Range(0, columns)], new double[columns], new double[columns]);
    }

    public int Columns { get; }

    /// <summary>The variable of each column.</summary>
    public int[] Outside { get; }

    /// <summary>What one of the variable outside the basis would add to the objective.</summary>
    public double[] Prices { get; }

    /// <summary>The variable of each row.</summary>
    public List<int> Basis { get; } = [];

    public List<double[]> Rows { get; } = [];

    public List<double> Values { get; } = [];

    /// <summary>The value of every variable that is no slack.</summary>
    public double[] Variables()
    {
        var variables = new double[Columns];
        for (var row = 0; row < Basis.Count; row++)
        {
            if (Basis[row] < Columns)
            {
                variables[Basis[row]] = Values[row];
            }
        }

        return variables;
    }

    public void Demand(double[] coefficients, double limit)
    {
        var (row, value) = Express(coefficients, limit);
        _demands.Add(coefficients);
        _limits.Add(limit);
        Basis.Add(Columns + _demands.Count - 1);
        Rows.Add(row);
        Values.Add(value);
    }

    public void Price(double[] costs)
    {
        _costs = costs;
        Express(costs, 0).Row.CopyTo(Prices, 0);
    }

    /// <summary>What was outside the basis enters for what was in it.</summary>
    public void Exchange(int leaving, int entering)
    {
        var pivot = Rows[leaving];
        var factor = 1 / pivot[entering];
        for (var column = 0; column < Columns; column++)
        {
            pivot[column] *= factor;
        }

        pivot[entering] = factor;
        Values[leaving] *= factor;
        for (var row = 0; row < Rows.Count; row++)
        {
            if (row != leaving)
            {
                Values[row] -= Subtract(Rows[row], pivot, entering) * Values[leaving];
            }
        }

        Subtract(Prices, pivot, entering);
        (Outside[entering], Basis[leaving]) = (Basis[leaving], Outside[entering]);
    }

    /// <summary>Solves the demands that are met exactly for the variables in the basis, and expresses all else in those.</summary>
    /// <returns>False when that cannot be done.</returns>
    public bool Rebuild()
    {
        int[] exact = [.. Enumerable.Range(0, Columns).Where(column => Outside[column] >= Columns)];
        int[] basic = [.. Enumerable.Range(0, Basis.Count).Where(row => Basis[row] < Columns)];
        var size = exact.Length;
        var matrix = new double[size * size];
        var right = new double[size];
        for (var i = 0; i < size; i++)
        {
            var demand = Outside[exact[i]] - Columns;
            right[i] = _limits[demand];
            for (var j = 0; j < size; j++)
            {
                matrix[(i * size) + j] = _demands[demand][Basis[basic[j]]];
            }
        }

        if (DenseMatrix.Inverse(matrix, size) is not { } inverse || DenseMatrix.Solve(matrix, size, right) is not { } values)
        {
            return false;
        }

        for (var j = 0; j < size; j++)
        {
            (Rows[basic[j]], Values[basic[j]]) = (Row(inverse.AsSpan(j * size, size), exact), values[j]);
        }

        foreach (var row in Enumerable.Range(0, Basis.Count).Where(row => Basis[row] >= Columns))
        {
            (Rows[row], Values[row]) = Express(_demands[Basis[row] - Columns], _limits[Basis[row] - Columns]);
        }

        Price(_costs);
        return true;
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
        var row = new double[Columns];
        for (var column = 0; column < Columns; column++)
        {
            row[column] = Outside[column] < Columns ? coefficients[Outside[column]] : 0;
        }

        for (var basic = 0; basic < Rows.Count; basic++)
        {
            if (Basis[basic] < Columns && coefficients[Basis[basic]] is var times and not 0)
            {
                limit -= times * Values[basic];
                for (var column = 0; column < Columns; column++)
                {
                    row[column] -= times * Rows[basic][column];
                }
            }
        }

        return (row, limit);
    }

    private double[] Row(ReadOnlySpan<double> inverse, int[] exact)
    {
        var row = new double[Columns];
        for (var i = 0; i < exact.Length; i++)
        {
            var demand = _demands[Outside[exact[i]] - Columns];
            for (var column = 0; column < Columns; column++)
            {
                row[column] += Outside[column] < Columns ? inverse[i] * demand[Outside[column]] : column == exact[i] ? inverse[i] : 0;
            }
        }

        return row;
    }
}
