namespace Samenspel.Engine.Partners;

/// <summary>Turns facts about municipalities into fits of pairs. All give n × n by row; unknown is NaN and never zero.</summary>
public static class PairFits
{
    private const double EarthRadius = 6371.0088;

    /// <summary>Distances over the earth, by the haversine formula on the mean radius of 6,371 km.</summary>
    /// <param name="latitudes">Degrees, WGS84.</param>
    /// <param name="longitudes">Degrees, WGS84, as many.</param>
    /// <returns>Kilometres.</returns>
    public static double[] Kilometres(IReadOnlyList<double> latitudes, IReadOnlyList<double> longitudes)
    {
        ArgumentNullException.ThrowIfNull(latitudes);
        ArgumentNullException.ThrowIfNull(longitudes);
        return Symmetric(latitudes.Count, (i, j) =>
        {
            var (north, east) = (double.DegreesToRadians(latitudes[j] - latitudes[i]) / 2, double.DegreesToRadians(longitudes[j] - longitudes[i]) / 2);
            var chord = (Math.Sin(north) * Math.Sin(north))
                + (Math.Cos(double.DegreesToRadians(latitudes[i])) * Math.Cos(double.DegreesToRadians(latitudes[j])) * Math.Sin(east) * Math.Sin(east));
            return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
        });
    }

    /// <summary>1 at no distance, 0 from <paramref name="far"/> on, a straight line between.</summary>
    /// <param name="kilometres">n × n.</param>
    /// <param name="far">Kilometres, above zero.</param>
    /// <returns>The fits.</returns>
    public static double[] Nearness(double[] kilometres, double far)
    {
        ArgumentNullException.ThrowIfNull(kilometres);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(far);
        return [.. kilometres.Select(distance => double.IsNaN(distance) ? double.NaN : Math.Max(0, 1 - (distance / far)))];
    }

    /// <summary>What two share, such as partnerships: s / (s + half), so 0 for nothing and 1/2 for <paramref name="half"/>.</summary>
    /// <param name="municipalities">How many there are.</param>
    /// <param name="memberships">Each partnership's participants, each once.</param>
    /// <param name="half">Above zero.</param>
    /// <returns>The fits; none is unknown, for a register says who takes part.</returns>
    public static double[] Shared(int municipalities, IEnumerable<IReadOnlyList<int>> memberships, double half)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(half);
        var shared = new double[municipalities * municipalities];
        foreach (var members in memberships)
        {
            foreach (var one in members)
            {
                foreach (var other in members)
                {
                    shared[(one * municipalities) + other]++;
                }
            }
        }

        return [.. shared.Select(count => count / (count + half))];
    }

    /// <summary>
    /// Likeness of two answers (goals, ambition, maturity, finances, applications in use): 1 − the mean difference over the
    /// questions that both answered; unknown when they answered none in common.
    /// </summary>
    /// <param name="answers">For each municipality its answers from 0 to 1, NaN where it gave none; all rows as long.</param>
    /// <returns>The fits.</returns>
    public static double[] Likeness(IReadOnlyList<IReadOnlyList<double>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Symmetric(answers.Count, (i, j) =>
        {
            var (sum, both) = (0.0, 0);
            for (var question = 0; question < answers[i].Count; question++)
            {
                var difference = Math.Abs(answers[i][question] - answers[j][question]);
                if (!double.IsNaN(difference))
                {
                    sum += difference;
                    both++;
                }
            }

            return both == 0 ? double.NaN : 1 - (sum / both);
        });
    }

    /// <summary>Overlap of two sets (Jaccard): what both have over what either has; unknown when one is not known.</summary>
    /// <param name="sets">For each municipality what it has, such as applications; null for unknown.</param>
    /// <returns>The fits; two empty sets are unknown, for nothing was compared.</returns>
    public static double[] Overlap(IReadOnlyList<IReadOnlySet<string>?> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return Symmetric(sets.Count, (i, j) =>
        {
            if (sets[i] is not { } left || sets[j] is not { } right || left.Count + right.Count == 0)
            {
                return double.NaN;
            }

            var both = left.Count(right.Contains);
            return (double)both / (left.Count + right.Count - both);
        });
    }

    /// <summary>Likeness of amounts: the mean over the amounts that both have of the smaller over the larger, so 1 for the same and 1/2 for twice as much; our own measure.</summary>
    /// <param name="amounts">For each municipality its amounts above zero, such as euros per inhabitant, NaN where it has none; all rows as long.</param>
    /// <returns>The fits; unknown when they have none in common.</returns>
    public static double[] Ratio(IReadOnlyList<IReadOnlyList<double>> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return Symmetric(amounts.Count, (i, j) =>
        {
            var (sum, both) = (0.0, 0);
            for (var at = 0; at < amounts[i].Count; at++)
            {
                var (smaller, larger) = (Math.Min(amounts[i][at], amounts[j][at]), Math.Max(amounts[i][at], amounts[j][at]));
                if (smaller > 0)
                {
                    sum += smaller / larger;
                    both++;
                }
            }

            return both == 0 ? double.NaN : sum / both;
        });
    }

    private static double[] Symmetric(int n, Func<int, int, double> pair)
    {
        var all = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                all[(i * n) + j] = all[(j * n) + i] = pair(j, i);
            }
        }

        return all;
    }
}
