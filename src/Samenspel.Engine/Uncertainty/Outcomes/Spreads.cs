namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>Makes a <see cref="Spread"/> of draws.</summary>
internal sealed class Spreads(int replications, bool withError)
{
    private static readonly double[] Levels = [0.1, 0.25, 0.5, 0.75, 0.9];

    private readonly DrawQuantiles _quantiles = new();

    public Spread Of(ReadOnlySpan<double> draws)
    {
        Span<double> found = stackalloc double[Levels.Length];
        _quantiles.Of(draws, Levels, found);
        var (mean, above) = (_quantiles.Mean, _quantiles.AboveZero);
        return new(mean, found[0], found[1], found[2], found[3], found[4], above, withError ? Error(draws) : null);
    }

    private SpreadError Error(ReadOnlySpan<double> draws)
    {
        var each = draws.Length / replications;
        var values = new double[Levels.Length + 2][];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = new double[replications];
        }

        Span<double> found = stackalloc double[Levels.Length];
        for (var replication = 0; replication < replications; replication++)
        {
            _quantiles.Of(draws.Slice(replication * each, each), Levels, found);
            for (var i = 0; i < found.Length; i++)
            {
                values[i][replication] = found[i];
            }

            (values[^2][replication], values[^1][replication]) = (_quantiles.Mean, _quantiles.AboveZero);
        }

        double[] errors = [.. values.Select(StandardError)];
        return new(errors[5], errors[0], errors[1], errors[2], errors[3], errors[4], errors[6]);
    }

    private static double StandardError(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
    }
}
