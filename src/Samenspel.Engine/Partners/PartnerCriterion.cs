namespace Samenspel.Engine.Partners;

/// <summary>
/// One criterion for partners: how well each pair, or each municipality by itself, fits. A group has the mean of the fits in it that are known.
/// </summary>
public sealed class PartnerCriterion
{
    private PartnerCriterion(double weight, bool pairs, double[] fits) => (Weight, OfPairs, Fits) = (weight, pairs, fits);

    /// <summary>How heavily it counts beside the other criteria; zero means not at all.</summary>
    public double Weight { get; }

    /// <summary>True when pairs have a fit, false when municipalities have one.</summary>
    public bool OfPairs { get; }

    /// <summary>From 0 (does not fit) to 1 (fits), NaN for unknown; by municipality, or by row and column.</summary>
    internal double[] Fits { get; }

    /// <param name="weight">Zero or more, finite.</param>
    /// <param name="fits">n × n by row, symmetric, from 0 to 1 or NaN for unknown; the diagonal is not read.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">A fit is outside 0 to 1, or differs in the two directions.</exception>
    public static PartnerCriterion ByPair(double weight, double[] fits)
    {
        ArgumentNullException.ThrowIfNull(fits);
        var n = (int)Math.Sqrt(fits.Length);
        if (n * n != fits.Length)
        {
            throw new ArgumentException("The fits of pairs are a square.", nameof(fits));
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Check(fits[(i * n) + j]);
                if (!fits[(i * n) + j].Equals(fits[(j * n) + i]))
                {
                    throw new ArgumentException($"The fit of {j} and {i} differs from that of {i} and {j}.", nameof(fits));
                }
            }
        }

        return new(Checked(weight), pairs: true, fits);
    }

    /// <param name="weight">Zero or more, finite.</param>
    /// <param name="fits">One for each municipality, from 0 to 1 or NaN for unknown.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">A fit is outside 0 to 1.</exception>
    public static PartnerCriterion ByMember(double weight, double[] fits)
    {
        ArgumentNullException.ThrowIfNull(fits);
        Array.ForEach(fits, Check);
        return new(Checked(weight), pairs: false, fits);
    }

    internal bool Fills(int municipalities) => Fits.Length == (OfPairs ? municipalities * municipalities : municipalities);

    /// <summary>The sum of the known fits in a group, how many are known, and how many there are.</summary>
    internal (double Sum, int Known, int Terms) In(IReadOnlyList<int> members, int municipalities)
    {
        var (sum, known, terms) = (0.0, 0, 0);
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = OfPairs ? i + 1 : i; j < (OfPairs ? members.Count : i + 1); j++)
            {
                var fit = Fits[OfPairs ? (members[i] * municipalities) + members[j] : members[i]];
                terms++;
                if (!double.IsNaN(fit))
                {
                    sum += fit;
                    known++;
                }
            }
        }

        return (sum, known, terms);
    }

    private static double Checked(double weight) => weight is >= 0 and < double.PositiveInfinity
        ? weight
        : throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is zero or more.");

    private static void Check(double fit)
    {
        if (fit is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(fit), fit, "A fit is from 0 to 1, or unknown.");
        }
    }
}
