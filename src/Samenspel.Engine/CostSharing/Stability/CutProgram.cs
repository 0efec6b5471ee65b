namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// A small linear program to which demands are added while it is being solved: minimise a sum of variables that are not negative, under
/// demands "sum of coefficients times variables at most a number". Dense simplex: the dual method after a demand, the primal method after a
/// new objective. Up to some sixty variables; demands are cheap. The numbers should be about one in size. The tableau is made anew from the
/// demands after a number of exchanges and before an answer counts, so errors do not pile up.
/// </summary>
/// <param name="columns">The number of variables. Without an objective all of them cost nothing.</param>
internal sealed class CutProgram(int columns)
{
    private const double Feasible = 1e-11;
    private const double Priced = 1e-9;
    private const double LeastPivot = 1e-9;
    private const int MostPivots = 20_000;
    private const int PivotsBeforeRebuild = 50;

    private readonly CutTableau _tableau = new(columns);
    private readonly HashSet<int> _barred = [];
    private int _demands;
    private int _pivots;
    private int _sinceRebuild;
    private int _withoutGain;

    /// <summary>False after too many exchanges or when no variables satisfy the demands; then the values mean nothing.</summary>
    public bool Converged { get; private set; } = true;

    // After many exchanges without gain the smallest number goes first (Bland), which cannot go round in circles.
    private bool IsCareful => _withoutGain > 4 * columns;

    /// <summary>Adds a demand; call <see cref="Solve"/> afterwards.</summary>
    /// <returns>The number of the demand, from 0.</returns>
    public int Demand(double[] coefficients, double limit)
    {
        _tableau.Demand(coefficients, limit);
        return _demands++;
    }

    /// <summary>What to minimise from here on.</summary>
    public void Minimise(double[] costs) => _tableau.Price(costs);

    /// <summary>Minimises. A first objective must not have negative costs; later ones may start from any answer.</summary>
    public bool Solve()
    {
        _withoutGain = 0;
        while (Converged)
        {
            var done = _tableau.Values.Exists(value => value < -Feasible) ? LeaveFirst() : EnterFirst();
            if (done && _sinceRebuild == 0)
            {
                return true;
            }

            if (done || _sinceRebuild > PivotsBeforeRebuild)
            {
                Converged &= _tableau.Rebuild();
                _sinceRebuild = 0;
            }

            Converged &= _pivots < MostPivots;
        }

        return false;
    }

    /// <summary>The value of every variable at this answer.</summary>
    public double[] Variables() => _tableau.Variables();

    /// <summary>Keeps to the answers that are as good as this one: whatever outside the basis has a price is zero in all of them.</summary>
    /// <returns>The demands that every such answer meets exactly and that were not yet kept so.</returns>
    public List<int> KeepToTheBest()
    {
        var exact = new List<int>();
        for (var column = 0; column < columns; column++)
        {
            var variable = _tableau.Outside[column];
            if (_tableau.Prices[column] > Priced && _barred.Add(variable) && variable >= columns)
            {
                exact.Add(variable - columns);
            }
        }

        return exact;
    }

    // The dual method: a demand that is broken leaves, and what enters keeps the prices from falling below zero.
    private bool LeaveFirst()
    {
        var (careful, values, basis) = (IsCareful, _tableau.Values, _tableau.Basis);
        var (leaving, least) = (-1, -Feasible);
        for (var row = 0; row < values.Count; row++)
        {
            if (values[row] < least || (careful && values[row] < -Feasible && (leaving < 0 || basis[row] < basis[leaving])))
            {
                (leaving, least) = (row, careful ? double.NegativeInfinity : values[row]);
            }
        }

        var chosen = new Choice(careful);
        for (var column = 0; column < columns; column++)
        {
            if (!_barred.Contains(_tableau.Outside[column]))
            {
                chosen.Look(column, _tableau.Outside[column], _tableau.Prices[column], -_tableau.Rows[leaving][column]);
            }
        }

        return Exchange(leaving, chosen.Place, chosen.Ratio * -values[leaving]);
    }

    // The primal method: something with a negative price enters, and what leaves keeps the values from falling below zero.
    private bool EnterFirst()
    {
        var (careful, prices, outside) = (IsCareful, _tableau.Prices, _tableau.Outside);
        var entering = -1;
        for (var column = 0; column < columns; column++)
        {
            if (prices[column] < -Priced && !_barred.Contains(outside[column])
                && (entering < 0 || (careful ? outside[column] < outside[entering] : prices[column] < prices[entering])))
            {
                entering = column;
            }
        }

        if (entering < 0)
        {
            return true;
        }

        var chosen = new Choice(careful);
        for (var row = 0; row < _tableau.Rows.Count; row++)
        {
            chosen.Look(row, _tableau.Basis[row], _tableau.Values[row], _tableau.Rows[row][entering]);
        }

        return Exchange(chosen.Place, entering, chosen.Ratio * -prices[entering]);
    }

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
        _tableau.Exchange(leaving, entering);
        return false;
    }

    /// <summary>The smallest ratio: of equal ones the largest pivot, or carefully the smallest variable.</summary>
    private sealed class Choice(bool careful)
    {
        private int _variable;
        private double _pivot;

        public int Place { get; private set; } = -1;

        public double Ratio { get; private set; } = double.PositiveInfinity;

        public void Look(int place, int variable, double number, double pivot)
        {
            if (pivot <= LeastPivot)
            {
                return;
            }

            var ratio = Math.Max(0, number) / pivot;
            var isTie = Place >= 0 && Math.Abs(ratio - Ratio) <= 1e-14;
            if (isTie ? (careful ? variable < _variable : pivot > _pivot) : ratio < Ratio)
            {
                (Place, Ratio, _variable, _pivot) = (place, Math.Min(ratio, Ratio), variable, pivot);
            }
        }
    }
}
