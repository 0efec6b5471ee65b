namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// A cost for measuring division only, with figures of our own: 100·w^0.7 for the scale (w inhabitants in thousands), 40 a member and 6 a member and kilometre
/// for working together. Thousand euro a year in name; no real group has been fitted.
/// </summary>
public static class MeasuringCost
{
    /// <summary>Kilometres of a degree, on the sphere of <see cref="PairFits.Kilometres"/>.</summary>
    private const double Degree = 6371.0088 * Math.PI / 180;

    /// <param name="inhabitants">By municipality.</param>
    /// <param name="latitudes">Degrees.</param>
    /// <param name="longitudes">Degrees.</param>
    /// <returns>The cost; the centre of a group is the mean of its members' centres, on a plane that is true at 52.2 degrees north.</returns>
    public static GroupCost Of(IReadOnlyList<int> inhabitants, IReadOnlyList<double> latitudes, IReadOnlyList<double> longitudes)
    {
        ArgumentNullException.ThrowIfNull(inhabitants);
        double[] people = [.. inhabitants.Select(count => count / 1000.0)];
        double[] north = [.. latitudes.Select(latitude => latitude * Degree)];
        double[] east = [.. longitudes.Select(longitude => longitude * Degree * Math.Cos(double.DegreesToRadians(52.2)))];
        return members =>
        {
            var (sum, x, y) = (0.0, 0.0, 0.0);
            foreach (var member in members)
            {
                sum += people[member];
                x += east[member];
                y += north[member];
            }

            x /= members.Length;
            y /= members.Length;
            var distances = 0.0;
            foreach (var member in members)
            {
                var (dx, dy) = (east[member] - x, north[member] - y);
                distances += Math.Sqrt((dx * dx) + (dy * dy));
            }

            return (100 * Math.Pow(sum, 0.7)) + (40 * members.Length) + (6 * distances);
        };
    }
}
