namespace Samenspel.Engine.Partners;

/// <summary>
/// One criterion for partners: how well each pair, or each municipality by itself, fits; a group has the mean of the fits in it that are known. Or how well
/// a group as a whole fits, by its size and the sum of what its members bring.
/// </summary>
public sealed class PartnerCriterion
{
    /// <summary>What a member brings when that is not known: no table reaches this far.</summary>
    internal const int NoUnits = 1 << 24;

    private PartnerCriterion(double weight, bool pairs, double[] fits) => (Weight, OfPairs, Fits) = (weight, pairs, fits);

    /// <summary>How heavily it counts beside the other criteria; zero means not at all.</summary>
    public double Weight { get; }

    /// <summary>True when pairs have a fit, false when municipalities have one.</summary>
    public bool OfPairs { get; }

    /// <summary>True when only groups as a whole have a fit.</summary>
    public bool OfGroups => Units is not null;

    /// <summary>From 0 (does not fit) to 1 (fits), NaN for unknown; by municipality, or by row and column.</summary>
    internal double[] Fits { get; }

    /// <summary>What each municipality brings to the sum; null unless groups as a whole have a fit.</summary>
    internal int[]? Units { get; private init; }

    /// <summary>The fits of all groups by size and then by sum, for a search; beyond the end nothing is known.</summary>
    internal Func<IReadOnlyList<double[]>> FitsOfSums { get; private init; } = () => [];

    /// <summary>The fit of one group by its size and its sum, NaN for unknown.</summary>
    internal Func<int, int, double> FitOfSum { get; private init; } = (_, _) => double.NaN;

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

    /// <param name="weight">Zero or more, finite.</param>
    /// <param name="units">What each municipality brings, a whole number of zero or more; null for unknown: of a group with such a one nothing is known.</param>
    /// <param name="fits">By size (0 to the largest group) and then by the sum of what the members bring: from 0 to 1, or NaN for unknown.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">A fit is outside 0 to 1, a municipality brings less than nothing, or a size has no fits.</exception>
    public static PartnerCriterion ByGroup(double weight, IReadOnlyList<int?> units, IReadOnlyList<double[]> fits)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(fits);
        if (units.Any(one => one is < 0 or >= NoUnits) || fits.Count <= GroupCounts.LargestGroup)
        {
            throw new ArgumentException("A municipality brings zero or more, and every size of a group has its fits.", nameof(units));
        }

        foreach (var ofSize in fits)
        {
            Array.ForEach(ofSize, Check);
        }

        return new(Checked(weight), pairs: false, []) { Units = [.. units.Select(one => one ?? NoUnits)], FitsOfSums = () => fits, FitOfSum = (size, sum) => sum < fits[size].Length ? fits[size][sum] : double.NaN };
    }

    /// <summary>The same where making all fits takes time: that is only done for a search in which the criterion counts.</summary>
    internal static PartnerCriterion ByGroup(double weight, IReadOnlyList<int?> units, Func<IReadOnlyList<double[]>> fits, Func<int, int, double> fit) =>
        new(Checked(weight), pairs: false, []) { Units = [.. units.Select(one => one ?? NoUnits)], FitsOfSums = fits, FitOfSum = fit };

    internal bool Fills(int municipalities) => Units is { } units
        ? units.Length == municipalities
        : Fits.Length == (OfPairs ? municipalities * municipalities : municipalities);

    /// <summary>The sum of the known fits in a group, how many are known, and how many there are.</summary>
    internal (double Sum, int Known, int Terms) In(IReadOnlyList<int> members, int municipalities)
    {
        if (Units is { } units)
        {
            var whole = members.Any(member => units[member] == NoUnits) ? double.NaN : FitOfSum(members.Count, members.Sum(member => units[member]));
            return double.IsNaN(whole) ? (0, 0, 1) : (whole, 1, 1);
        }

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
