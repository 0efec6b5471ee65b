namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>
/// Non-negative weights, adding up to one, under which vectors cancel out. Method: non-negative least squares (Lawson and
/// Hanson, <i>Solving Least Squares Problems</i>, 1974, ch. 23). It shares nothing with the simplex method, so that it can check it.
/// </summary>
internal static class NonNegativeCombination
{
    private const double Tolerance = 1e-10;
    private const double Small = 1e-9;

    /// <param name="vectors">All of one length; the weights of the first <paramref name="counted"/> add up to one, the others are free to be zero.</param>
    /// <param name="counted">At least one.</param>
    /// <returns>A weight for each vector, with at least one above zero; null when no weights make the vectors cancel out.</returns>
    public static double[]? Find(IReadOnlyList<double[]> vectors, int counted)
    {
        var height = vectors[0].Length + 1;
        var columns = vectors.Select((vector, i) => (double[])[.. vector, i < counted ? 1 : 0]).ToArray();
        var weights = new double[columns.Length];
        var used = new List<int>();
        for (var round = 0; round < 20 * (height + 5); round++)
        {
            var residual = Residual(columns, weights, used, height);
            if (Norm(residual) < Small)
            {
                return weights;
            }

            var next = Steepest(columns, residual, weights, used);
            if (next < 0)
            {
                return null;
            }

            used.Add(next);
            if (!Settle(columns, weights, used, height))
            {
                return null;
            }
        }

        return null;
    }

    private static int Steepest(double[][] columns, double[] residual, double[] weights, List<int> used)
    {
        var (next, most) = (-1, Tolerance);
        for (var i = 0; i < columns.Length; i++)
        {
            var slope = weights[i] > 0 ? 0 : Dot(columns[i], residual);
            if (slope > most && !used.Contains(i))
            {
                (next, most) = (i, slope);
            }
        }

        return next;
    }

    // The best weights of the used vectors; while one would be negative, walk towards them until the first becomes zero and drop it.
    private static bool Settle(double[][] columns, double[] weights, List<int> used, int height)
    {
        while (used.Count > 0)
        {
            if (LeastSquares(columns, used, height) is not { } best)
            {
                weights[used[^1]] = 0;
                used.RemoveAt(used.Count - 1);
                return used.Count > 0;
            }

            var step = 1.0;
            for (var i = 0; i < used.Count; i++)
            {
                if (best[i] <= 0)
                {
                    var now = weights[used[i]];
                    step = Math.Min(step, now / Math.Max(now - best[i], double.Epsilon));
                }
            }

            for (var i = 0; i < used.Count; i++)
            {
                weights[used[i]] += step * (best[i] - weights[used[i]]);
            }

            if (step >= 1)
            {
                return true;
            }

            foreach (var i in used.Where(i => weights[i] <= 1e-13).ToArray())
            {
                weights[i] = 0;
                used.Remove(i);
            }
        }

        return false;
    }

    // Modified Gram and Schmidt on the vectors with the right-hand side (0, …, 0, 1) as one more; null when they are dependent.
    private static double[]? LeastSquares(double[][] columns, List<int> used, int height)
    {
        var count = used.Count;
        var q = used.Select(i => (double[])columns[i].Clone()).ToArray();
        var right = new double[height];
        right[^1] = 1;
        var upper = new double[count, count];
        var answer = new double[count];
        for (var i = 0; i < count; i++)
        {
            var before = Norm(columns[used[i]]);
            var length = Norm(q[i]);
            if (length <= 1e-10 * before)
            {
                return null;
            }

            upper[i, i] = length;
            Scale(q[i], 1 / length);
            for (var j = i + 1; j < count; j++)
            {
                upper[i, j] = Dot(q[i], q[j]);
                Subtract(q[j], q[i], upper[i, j]);
            }

            answer[i] = Dot(q[i], right);
            Subtract(right, q[i], answer[i]);
        }

        for (var i = count - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < count; j++)
            {
                answer[i] -= upper[i, j] * answer[j];
            }

            answer[i] /= upper[i, i];
        }

        return answer;
    }

    private static double[] Residual(double[][] columns, double[] weights, List<int> used, int height)
    {
        var residual = new double[height];
        residual[^1] = 1;
        foreach (var i in used)
        {
            Subtract(residual, columns[i], weights[i]);
        }

        return residual;
    }

    private static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static double Norm(double[] vector) => Math.Sqrt(Dot(vector, vector));

    private static void Scale(double[] vector, double factor)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] *= factor;
        }
    }

    private static void Subtract(double[] vector, double[] other, double times)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] -= times * other[i];
        }
    }
}
