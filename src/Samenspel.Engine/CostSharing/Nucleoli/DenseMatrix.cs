namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>Small square matrices, row by row in one array.</summary>
internal static class DenseMatrix
{
    private const double Singular = 1e-12;

    /// <summary>Gauss and Jordan with the largest pivot of the column; null when the matrix is singular.</summary>
    public static double[]? Inverse(double[] matrix, int size)
    {
        var work = (double[])matrix.Clone();
        var inverse = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            inverse[(i * size) + i] = 1;
        }

        for (var column = 0; column < size; column++)
        {
            var pivot = LargestBelow(work, size, column);
            if (Math.Abs(work[(pivot * size) + column]) < Singular)
            {
                return null;
            }

            Swap(work, size, column, pivot);
            Swap(inverse, size, column, pivot);
            var factor = 1 / work[(column * size) + column];
            Scale(work, size, column, factor);
            Scale(inverse, size, column, factor);
            for (var row = 0; row < size; row++)
            {
                var times = work[(row * size) + column];
                if (row != column && times != 0)
                {
                    Subtract(work, size, row, column, times);
                    Subtract(inverse, size, row, column, times);
                }
            }
        }

        return inverse;
    }

    /// <summary>Solves matrix · x = right; twice corrected with residuals of doubled precision, so the answer is right to the last digits.</summary>
    public static double[]? Solve(double[] matrix, int size, double[] right)
    {
        if (Inverse(matrix, size) is not { } inverse)
        {
            return null;
        }

        var x = new double[size];
        for (var round = 0; round < 4; round++)
        {
            var residual = new double[size];
            for (var row = 0; row < size; row++)
            {
                residual[row] = Residual(matrix.AsSpan(row * size, size), x, right[row]);
            }

            for (var row = 0; row < size; row++)
            {
                var sum = 0.0;
                for (var i = 0; i < size; i++)
                {
                    sum += inverse[(row * size) + i] * residual[i];
                }

                x[row] += sum;
            }
        }

        return x;
    }

    // right − row · x, products and sums with their rounding errors kept (Dekker, Knuth).
    private static double Residual(ReadOnlySpan<double> row, double[] x, double right)
    {
        var (sum, error) = (right, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            var product = -row[i] * x[i];
            error += Math.FusedMultiplyAdd(-row[i], x[i], -product);
            var next = sum + product;
            var part = next - sum;
            error += (sum - (next - part)) + (product - part);
            sum = next;
        }

        return sum + error;
    }

    private static int LargestBelow(double[] matrix, int size, int column)
    {
        var pivot = column;
        for (var row = column + 1; row < size; row++)
        {
            pivot = Math.Abs(matrix[(row * size) + column]) > Math.Abs(matrix[(pivot * size) + column]) ? row : pivot;
        }

        return pivot;
    }

    private static void Swap(double[] matrix, int size, int one, int other)
    {
        for (var i = 0; i < size && one != other; i++)
        {
            (matrix[(one * size) + i], matrix[(other * size) + i]) = (matrix[(other * size) + i], matrix[(one * size) + i]);
        }
    }

    private static void Scale(double[] matrix, int size, int row, double factor)
    {
        for (var i = 0; i < size; i++)
        {
            matrix[(row * size) + i] *= factor;
        }
    }

    private static void Subtract(double[] matrix, int size, int row, int from, double times)
    {
        for (var i = 0; i < size; i++)
        {
            matrix[(row * size) + i] -= times * matrix[(from * size) + i];
        }
    }
}
