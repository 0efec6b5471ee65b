using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>The integral of <see cref="ScaleShapley"/> for positive weights that add up to one.</summary>
internal sealed class PowerMixture
{
    private readonly double[] _weights;
    private readonly ScaleTerm[] _terms;
    private readonly double _step;
    private readonly double[] _points;
    private readonly double[] _pointWeights;
    private readonly double[] _decay;
    private readonly double[] _means;

    public PowerMixture(double[] weights, ScaleTerm[] terms, double step, int morePoints, int mostPoints)
    {
        (_weights, _terms, _step) = (weights, terms, step);
        var exact = (weights.Length + 1) / 2;
        var points = Math.Min(exact, mostPoints) + morePoints;
        (_points, _pointWeights) = GaussLegendre.Of(points + (points & 1));
        (_decay, _means) = (new double[weights.Length], new double[weights.Length]);
    }

    private double Part => 1.0 / _weights.Length;

    public double[] Shares(CancellationToken cancellation)
    {
        var shares = new double[_weights.Length];
        if (_weights.Length == 1)
        {
            shares[0] = _terms.Sum(term => term.Factor);
            return shares;
        }

        AddClosedParts(shares);
        var highest = _terms.Max(term => term.Exponent);
        var lowest = Math.Min(1, _terms.Min(term => term.Exponent));
        var (from, to) = (-32 / (3 - highest), Math.Log(36 / _weights.Min()) + (lowest > 0 ? 0 : 1));
        for (var k = (int)Math.Floor(from / _step); k * _step <= to; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            AddPoint(Math.Exp(k * _step), shares);
        }

        return shares;
    }

    private void AddClosedParts(double[] shares)
    {
        foreach (var term in _terms)
        {
            for (var i = 0; i < shares.Length; i++)
            {
                var (slope, centre) = Subtracted(_weights[i]);
                shares[i] += term.Factor * ((Part * Math.Pow(_weights[i], term.Exponent)) + (term.Exponent * slope * Math.Pow(centre, term.Exponent - 1)));
            }
        }
    }

    // B and c of the subtracted part: equal to the integrand up to the second order at s = 0.
    private (double Slope, double Centre) Subtracted(double weight) => (weight * (1 - Part), (0.5 - (Part * weight / 2)) / (1 - Part));

    private void AddPoint(double s, double[] shares)
    {
        Means(s);
        var kernel = 0.0;
        foreach (var term in _terms)
        {
            var b = term.Exponent;
            kernel += term.Factor * b * (1 - b) * (2 - b) / GammaFunction.Of(3 - b) * Math.Pow(s, -b);
        }

        kernel *= _step;
        for (var i = 0; i < shares.Length; i++)
        {
            var (slope, centre) = Subtracted(_weights[i]);
            var rest = (_decay[i] * (_means[i] - Part)) - (slope * s * Math.Exp(-s * centre));
            shares[i] += kernel * rest;
        }
    }

    // For every player the mean over t of the product over the others of 1 − t (1 − e^(−sw)).
    private void Means(double s)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _decay[i] = OneMinusExp(s * _weights[i]);
        }

        Array.Clear(_means);
        for (var p = 0; p < _points.Length; p++)
        {
            var t = _points[p];
            var product = _pointWeights[p];
            foreach (var decay in _decay)
            {
                product *= 1 - (t * decay);
            }

            for (var i = 0; i < _means.Length; i++)
            {
                _means[i] += product / (1 - (t * _decay[i]));
            }
        }
    }

    // 1 − e^(−x) without losing digits when x is small.
    private static double OneMinusExp(double x)
    {
        if (x > 0.01)
        {
            return 1 - Math.Exp(-x);
        }

        var (term, sum) = (x, x);
        for (var k = 2; k < 9; k++)
        {
            term *= -x / k;
            sum += term;
        }

        return sum;
    }
}
