namespace Samenspel.Engine.CostSharing.Closed;

/// <summary>Points and weights on 0 to 1 that integrate every polynomial of degree 2n − 1 exactly. Newton's method from Tricomi's first guess.</summary>
internal static class GaussLegendre
{
    public static (double[] Points, double[] Weights) Of(int count)
    {
        var (points, weights) = (new double[count], new double[count]);
        for (var i = 0; i < (count + 1) / 2; i++)
        {
            var z = Math.Cos(Math.PI * (i + 0.75) / (count + 0.5)) * (1 - ((count - 1.0) / (8.0 * count * count * count)));
            var slope = 1.0;
            for (var round = 0; round < 100; round++)
            {
                var (value, derivative) = Legendre(count, z);
                slope = derivative;
                var step = value / derivative;
                z -= step;
                if (Math.Abs(step) < 1e-15)
                {
                    slope = Legendre(count, z).Derivative;
                    break;
                }
            }

            (points[i], points[count - 1 - i]) = ((1 - z) / 2, (1 + z) / 2);
            weights[i] = weights[count - 1 - i] = 1 / ((1 - (z * z)) * slope * slope);
        }

        return (points, weights);
    }

    private static (double Value, double Derivative) Legendre(int degree, double z)
    {
        var (before, value) = (1.0, z);
        for (var k = 2; k <= degree; k++)
        {
            (before, value) = (value, ((((2.0 * k) - 1) * z * value) - ((k - 1.0) * before)) / k);
        }

        return (value, degree * ((z * value) - before) / ((z * z) - 1));
    }
}
