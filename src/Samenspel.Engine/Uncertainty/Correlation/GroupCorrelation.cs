namespace Samenspel.Engine.Uncertainty.Correlation;

/// <summary>
/// The correlation matrix of groups: one number within each group, one between members of different groups. Whether it can be, and how
/// it is made from independent normal draws, follows from a matrix of one row a group (closed form), never from the full one.
/// </summary>
internal sealed class GroupCorrelation
{
    // What rounding can make of a matrix that is just possible.
    private const double Tolerance = 1e-12;

    private readonly double[] _within;
    private readonly int[] _members;
    private readonly double _between;
    private readonly double[][]? _root;

    /// <param name="within">Correlation within each group; possible by <see cref="LowestWithin"/>.</param>
    /// <param name="members">Number of members of each group; a group without members does not count.</param>
    /// <param name="between">Correlation between groups; possible by <see cref="BetweenLimits"/>.</param>
    public GroupCorrelation(double[] within, int[] members, double between)
    {
        (_within, _members, _between) = (within, members, between);
        IsFactors = between >= 0 && within.Where((_, group) => members[group] > 0).All(rho => rho >= between);
        _root = IsFactors ? null : Root(between) ?? throw new ArgumentException("The correlations cannot be.", nameof(between));
    }

    /// <summary>
    /// True when z = √between·G + √(within − between)·H + √(1 − within)·e, with one G for all and one H a group. Otherwise the mean of each
    /// group has a row of <see cref="OfMean"/>, and a member adds √(1 − within) times what its own draw differs from the group's mean.
    /// </summary>
    public bool IsFactors { get; }

    /// <summary>The weight of the draw that all groups have together.</summary>
    public double OfAll => Math.Sqrt(Math.Max(0, _between));

    public static double LowestWithin(int members) => members > 1 ? -1.0 / (members - 1) : -1;

    /// <summary>The weight of the draw that the members of a group have together.</summary>
    public double OfGroup(int group) => Math.Sqrt(Math.Max(0, _within[group] - _between));

    /// <summary>The weight of a member's own draw.</summary>
    public double OfOwn(int group) => Math.Sqrt(Math.Max(0, 1 - _within[group]));

    /// <summary>Weights of one draw a group in the mean of a group.</summary>
    public double[] OfMean(int group) => _root![group];

    /// <summary>The lowest and highest correlation between groups that can be.</summary>
    public static (double Lowest, double Highest) BetweenLimits(double[] within, int[] members)
    {
        if (members.Count(count => count > 0) < 2)
        {
            return (-1, 1);
        }

        return (-Furthest(-1), Furthest(1));

        double Furthest(int sign)
        {
            var (possible, impossible) = (0.0, 1.0);
            if (Root(within, members, sign) is not null)
            {
                return 1;
            }

            for (var round = 0; round < 60; round++)
            {
                var middle = 0.5 * (possible + impossible);
                (possible, impossible) = Root(within, members, sign * middle) is null ? (possible, middle) : (middle, impossible);
            }

            return possible;
        }
    }

    private double[][]? Root(double between) => Root(_within, _members, between);

    /// <summary>Cholesky's root of the covariance of the groups' means; null when there is none.</summary>
    private static double[][]? Root(double[] within, int[] members, double between)
    {
        var count = within.Length;
        var root = new double[count][];
        for (var i = 0; i < count; i++)
        {
            root[i] = new double[count];
            if (members[i] == 0)
            {
                continue;
            }

            var left = within[i] + ((1 - within[i]) / members[i]);
            for (var j = 0; j < i; j++)
            {
                var sum = members[j] == 0 ? 0 : between;
                for (var k = 0; k < j; k++)
                {
                    sum -= root[i][k] * root[j][k];
                }

                if (root[j][j] == 0 && Math.Abs(sum) > Tolerance)
                {
                    return null;
                }

                root[i][j] = root[j][j] == 0 ? 0 : sum / root[j][j];
                left -= root[i][j] * root[i][j];
            }

            if (left < -Tolerance)
            {
                return null;
            }

            root[i][i] = left < Tolerance ? 0 : Math.Sqrt(left);
        }

        return root;
    }
}
