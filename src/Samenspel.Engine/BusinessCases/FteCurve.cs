namespace Samenspel.Engine.BusinessCases;

/// <summary>A norm for staff by number of inhabitants: known points with straight lines between them.</summary>
public sealed class FteCurve
{
    /// <param name="points">At least two, rising in inhabitants, no fte below zero.</param>
    /// <exception cref="ArgumentException">There are fewer than two points, they do not rise, or one is negative.</exception>
    public FteCurve(IReadOnlyList<FtePoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2 || points.Any(point => point.Fte < 0 || point.Inhabitants <= 0)
            || points.Zip(points.Skip(1)).Any(pair => pair.First.Inhabitants >= pair.Second.Inhabitants))
        {
            throw new ArgumentException("A curve needs at least two points that rise in inhabitants.", nameof(points));
        }

        Points = points;
    }

    public IReadOnlyList<FtePoint> Points { get; }

    /// <param name="inhabitants">At least one.</param>
    /// <param name="extrapolate">Go on beyond the ends along the nearest line, not below zero; the answer is then marked.</param>
    /// <returns>Null outside the points unless <paramref name="extrapolate"/> is asked for.</returns>
    public CurveReading? At(long inhabitants, bool extrapolate = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(inhabitants);
        var outside = inhabitants < Points[0].Inhabitants || inhabitants > Points[^1].Inhabitants;
        if (outside && !extrapolate)
        {
            return null;
        }

        var last = Points.Count - 1;
        var right = Enumerable.Range(1, last).FirstOrDefault(i => Points[i].Inhabitants >= inhabitants, last);
        var (a, b) = (Points[right - 1], Points[right]);
        var fte = ((a.Fte * (b.Inhabitants - inhabitants)) + (b.Fte * (inhabitants - a.Inhabitants))) / (b.Inhabitants - a.Inhabitants);
        return new(Math.Max(0, decimal.Round(fte, 2, MidpointRounding.AwayFromZero)), outside);
    }
}
