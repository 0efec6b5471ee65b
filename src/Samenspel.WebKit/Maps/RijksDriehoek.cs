namespace Samenspel.WebKit.Maps;

/// <summary>
/// The national grid (RD, EPSG:28992) from longitude and latitude, by the polynomial of Schreutelkamp and Strang van Hees
/// (Geodesia 2001, p. 64-69): right to a few metres within the Netherlands, which is far below a pixel.
/// </summary>
internal static class RijksDriehoek
{
    private const double CentreLatitude = 52.15517440;
    private const double CentreLongitude = 5.38720621;

    private static readonly (int P, int Q, double K)[] East =
    [
        (0, 1, 190094.945), (1, 1, -11832.228), (2, 1, -114.221), (0, 3, -32.391), (1, 0, -0.705),
        (3, 1, -2.340), (1, 3, -0.608), (0, 2, -0.008), (2, 3, 0.148),
    ];

    private static readonly (int P, int Q, double K)[] North =
    [
        (1, 0, 309056.544), (0, 2, 3638.893), (2, 0, 73.077), (1, 2, -157.984), (3, 0, 59.788),
        (0, 1, 0.433), (2, 2, -6.439), (1, 1, -0.032), (0, 4, 0.092), (1, 4, -0.054),
    ];

    /// <summary>Metres east and north in the national grid.</summary>
    public static (double East, double North) Project(double longitude, double latitude)
    {
        var phi = 0.36 * (latitude - CentreLatitude);
        var lambda = 0.36 * (longitude - CentreLongitude);
        return (155000 + Sum(East, phi, lambda), 463000 + Sum(North, phi, lambda));
    }

    private static double Sum((int P, int Q, double K)[] terms, double phi, double lambda)
    {
        var sum = 0.0;
        foreach (var (p, q, k) in terms)
        {
            sum += k * Power(phi, p) * Power(lambda, q);
        }

        return sum;
    }

    private static double Power(double value, int exponent) => exponent switch
    {
        0 => 1,
        1 => value,
        2 => value * value,
        3 => value * value * value,
        _ => value * value * value * value,
    };
}
