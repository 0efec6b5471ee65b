namespace Samenspel.Engine.CostSharing.Groups;

/// <summary>
/// The groups whose share follows from the shares of some others: the span of their 0/1 vectors. Whether a group belongs is
/// decided exactly, modulo the prime 2^61 − 1: a determinant of zeros and ones of 26 players is below 10^11, so it is zero
/// modulo the prime only when it is zero.
/// </summary>
internal sealed class GroupSpan(int players)
{
    private const ulong Prime = (1UL << 61) - 1;

    private readonly List<(int Pivot, ulong[] Row)> _rows = [];
    private readonly List<double[]> _orthonormal = [];

    public int Rank => _rows.Count;

    public bool Contains(uint group) => FirstNonZero(Reduce(group)) < 0;

    /// <returns>False when the group was in the span already.</returns>
    public bool Add(uint group)
    {
        var row = Reduce(group);
        var pivot = FirstNonZero(row);
        if (pivot < 0)
        {
            return false;
        }

        var inverse = Power(row[pivot], Prime - 2);
        for (var i = 0; i < players; i++)
        {
            row[i] = Times(row[i], inverse);
        }

        _rows.Add((pivot, row));
        _orthonormal.Add(Normal(Residual(Vector(group))));
        return true;
    }

    /// <summary>An orthonormal basis of all that is orthogonal to the span: players − Rank vectors.</summary>
    public double[][] Complement()
    {
        var found = new List<double[]>();
        var candidates = Enumerable.Range(0, players).Select(i => Residual(Vector(1u << i))).OrderByDescending(Length).ToArray();
        foreach (var candidate in candidates)
        {
            var rest = Minus(Minus(candidate, found), found);
            if (found.Count < players - Rank && Length(rest) > 1e-7)
            {
                found.Add(Normal(rest));
            }
        }

        return [.. found];
    }

    /// <summary>Two directions of length one, orthogonal to the span and otherwise arbitrary; always the same two.</summary>
    public (double[] First, double[] Second) Outside() => (Normal(Residual(Arbitrary(0.7548776662466927))), Normal(Residual(Arbitrary(0.5698402909980532))));

    private double[] Arbitrary(double step)
    {
        // Fractions of multiples of an irrational number, squared so that no sums of few of them agree by chance.
        var vector = new double[players];
        for (var i = 0; i < players; i++)
        {
            var fraction = ((i + 1) * step) % 1;
            vector[i] = (fraction * fraction) + (fraction / Math.Sqrt(i + 2)) - 0.5;
        }

        return vector;
    }

    private double[] Vector(uint group)
    {
        var vector = new double[players];
        for (var i = 0; i < players; i++)
        {
            vector[i] = (group >> i) & 1;
        }

        return vector;
    }

    // Twice, because the first time leaves a rounding error in the direction of the span.
    private double[] Residual(double[] vector) => Minus(Minus(vector, _orthonormal), _orthonormal);

    private static double[] Minus(double[] vector, List<double[]> directions)
    {
        var rest = (double[])vector.Clone();
        foreach (var direction in directions)
        {
            var part = 0.0;
            for (var i = 0; i < rest.Length; i++)
            {
                part += rest[i] * direction[i];
            }

            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] -= part * direction[i];
            }
        }

        return rest;
    }

    private static double Length(double[] vector)
    {
        var squares = 0.0;
        foreach (var value in vector)
        {
            squares += value * value;
        }

        return Math.Sqrt(squares);
    }

    private static double[] Normal(double[] vector)
    {
        var length = Length(vector);
        return length == 0 ? vector : [.. vector.Select(value => value / length)];
    }

    private ulong[] Reduce(uint group)
    {
        var row = new ulong[players];
        for (var i = 0; i < players; i++)
        {
            row[i] = (group >> i) & 1;
        }

        foreach (var (pivot, known) in _rows)
        {
            var factor = row[pivot];
            if (factor == 0)
            {
                continue;
            }

            for (var i = 0; i < players; i++)
            {
                row[i] = (row[i] + Prime - Times(factor, known[i])) % Prime;
            }
        }

        return row;
    }

    private static int FirstNonZero(ulong[] row) => Array.FindIndex(row, value => value != 0);

    private static ulong Times(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        var sum = (low & Prime) + ((low >> 61) | (high << 3));
        return sum >= Prime ? sum - Prime : sum;
    }

    private static ulong Power(ulong value, ulong exponent)
    {
        var result = 1UL;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
            {
                result = Times(result, value);
            }

            value = Times(value, value);
        }

        return result;
    }
}
