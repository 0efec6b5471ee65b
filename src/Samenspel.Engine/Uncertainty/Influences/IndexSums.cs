namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>
/// Sums for the indices over some points: first order by A. Saltelli e.a. (Comput. Phys. Commun. 181, 2010, table 2 b), total by M. J. W.
/// Jansen (Comput. Phys. Commun. 117, 1999).
/// </summary>
internal sealed class IndexSums(int inputs)
{
    private readonly double[] _first = new double[inputs];
    private readonly double[] _total = new double[inputs];
    private double _sum;
    private double _squares;
    private int _count;

    /// <summary>Variance over both sets of points.</summary>
    public double Variance => (_squares / _count) - (_sum / _count * (_sum / _count));

    public void Add(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        for (var i = 0; i < first.Length; i++)
        {
            _sum += first[i] + second[i];
            _squares += (first[i] * first[i]) + (second[i] * second[i]);
        }

        _count += 2 * first.Length;
    }

    /// <param name="input">Which input was taken from the second set.</param>
    /// <param name="first">Outcomes of the first set.</param>
    /// <param name="second">Outcomes of the second set.</param>
    /// <param name="mixed">Outcomes of the first set with the input from the second.</param>
    public void Add(int input, ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> mixed)
    {
        var (order, total) = (0.0, 0.0);
        for (var i = 0; i < first.Length; i++)
        {
            order += second[i] * (mixed[i] - first[i]);
            total += (mixed[i] - first[i]) * (mixed[i] - first[i]);
        }

        _first[input] += order;
        _total[input] += total;
    }

    public void Add(IndexSums other)
    {
        for (var i = 0; i < _first.Length; i++)
        {
            _first[i] += other._first[i];
            _total[i] += other._total[i];
        }

        (_sum, _squares, _count) = (_sum + other._sum, _squares + other._squares, _count + other._count);
    }

    public double First(int input) => _first[input] / (0.5 * _count) / Variance;

    public double Total(int input) => _total[input] / _count / Variance;
}
