namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>
/// What is not certain about a number. Every kind has an exact quantile function, from which draws are made.
/// Formulas and sources: docs/methods/uncertain-amounts.md.
/// </summary>
public abstract record Distribution
{
    // The tables reach to where the chance outside is 1e-10.
    internal const double Reach = 6.5;

    /// <summary>True when it is one number.</summary>
    public abstract bool IsCertain { get; }

    /// <summary>The mean, in the unit of the number.</summary>
    public abstract double Mean { get; }

    /// <summary>The standard deviation, in the unit of the number.</summary>
    public abstract double Deviation { get; }

    /// <summary>The most likely number as people give it: the mode of three points, the median of a lognormal, else the middle.</summary>
    internal double Likely => this switch
    {
        Triangular triangular => triangular.Mode,
        Pert pert => pert.Mode,
        Lognormal lognormal => lognormal.Median,
        _ => Mean,
    };

    /// <summary>The number below which a chance lies.</summary>
    /// <param name="chance">Strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not strictly between 0 and 1.</exception>
    public double Quantile(double chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chance);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chance, 1);
        return AtChance(chance, 1 - chance);
    }

    /// <summary>All that is impossible in the parameters.</summary>
    /// <param name="field">Path of the field that holds the distribution.</param>
    public IReadOnlyList<CaseFault> Check(string field)
    {
        var faults = new List<CaseFault>();
        AddFaults(field, faults);
        return faults;
    }

    /// <summary>The number at so many standard deviations of a normal draw: the quantile at the chance below it.</summary>
    internal virtual double AtNormal(double z) => AtChance(NormalCurve.Below(z), NormalCurve.Below(-z));

    /// <summary>The numbers at evenly spaced normal draws from −<see cref="Reach"/> to <see cref="Reach"/>.</summary>
    internal virtual void FillKnots(Span<double> knots)
    {
        for (var i = 0; i < knots.Length; i++)
        {
            knots[i] = AtNormal(Position(i, knots.Length));
        }
    }

    private protected static double Position(int knot, int knots) => Reach * ((2.0 * knot / (knots - 1)) - 1);

    private protected abstract double AtChance(double below, double above);

    private protected abstract void AddFaults(string field, List<CaseFault> faults);

    private protected static bool AreNumbers(string field, List<CaseFault> faults, params ReadOnlySpan<(string Name, double Value)> parameters)
    {
        var before = faults.Count;
        foreach (var (name, value) in parameters)
        {
            if (!double.IsFinite(value) || Math.Abs(value) > 1e12)
            {
                faults.Add(new($"{field}.{name}", "not-a-number", "The number must be finite and at most 10^12 in size."));
            }
        }

        return faults.Count == before;
    }
}
