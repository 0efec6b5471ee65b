namespace Samenspel.WebKit.Charts;

/// <summary>Points on two axes, told apart by form, with a limit and a region to compare with.</summary>
public sealed record ScatterModel
{
    /// <summary>Points of at most six kinds.</summary>
    /// <param name="x">The horizontal axis.</param>
    /// <param name="y">The vertical axis.</param>
    /// <param name="kinds">What the points are; at least one.</param>
    /// <param name="points">The points; each names its kind by index.</param>
    /// <param name="limit">A horizontal dashed line with its name.</param>
    /// <param name="region">A shaded range of the horizontal axis with its name.</param>
    /// <exception cref="ArgumentException">A value is not finite or a point has no kind.</exception>
    public ScatterModel(
        ScatterAxis x,
        ScatterAxis y,
        IReadOnlyList<PointKind> kinds,
        IReadOnlyList<ScatterPoint> points,
        ReferenceLine? limit = null,
        ScatterRegion? region = null)
    {
        foreach (var point in points)
        {
            ChartNumbers.Require(point.X, nameof(points));
            ChartNumbers.Require(point.Y, nameof(points));
            if (point.Kind < 0 || point.Kind >= kinds.Count)
            {
                throw new ArgumentException("A point names a kind that is not there.", nameof(points));
            }
        }

        ChartNumbers.Require(limit?.Value ?? 0, nameof(limit));
        ChartNumbers.Require(region?.From ?? 0, nameof(region));
        ChartNumbers.Require(region?.To ?? 0, nameof(region));
        X = x;
        Y = y;
        Kinds = [.. kinds];
        Points = [.. points];
        Limit = limit;
        Region = region;
    }

    public ScatterAxis X { get; }

    public ScatterAxis Y { get; }

    public IReadOnlyList<PointKind> Kinds { get; }

    public IReadOnlyList<ScatterPoint> Points { get; }

    public ReferenceLine? Limit { get; }

    public ScatterRegion? Region { get; }
}
