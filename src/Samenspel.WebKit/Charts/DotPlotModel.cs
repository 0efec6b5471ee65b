namespace Samenspel.WebKit.Charts;

/// <summary>Rows with a dot for each kind on one axis, and a limit beyond which the ground is shaded.</summary>
public sealed record DotPlotModel
{
    /// <summary>The most kinds that differ in form.</summary>
    public const int MostKinds = 6;

    /// <summary>The rows in the order in which they are drawn.</summary>
    /// <param name="rowHead">What a row is, for the table.</param>
    /// <param name="kinds">One to six kinds, each with a form of its own.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="format">How values are printed.</param>
    /// <param name="limit">The value beyond which the ground is shaded; null for none.</param>
    /// <exception cref="ArgumentException">There are too many kinds, two have one form, or a row has not one finite value or null for each.</exception>
    public DotPlotModel(string rowHead, IReadOnlyList<PointKind> kinds, IReadOnlyList<DotRow> rows, ValueFormat format, ReferenceLine? limit = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(rows);
        if (kinds.Count is 0 or > MostKinds || kinds.DistinctBy(kind => kind.Shape).Count() < kinds.Count)
        {
            throw new ArgumentException("A dot plot has one to six kinds, and each its own form.", nameof(kinds));
        }

        (RowHead, Kinds, Format, Limit) = (rowHead, [.. kinds], format, limit);
        Rows = [.. rows.Select(row => row with { Values = ChartNumbers.Require(row.Values, kinds.Count, nameof(rows)) })];
        _ = ChartNumbers.Require(limit?.Value ?? 0, nameof(limit));
    }

    public string RowHead { get; }

    public IReadOnlyList<PointKind> Kinds { get; }

    public IReadOnlyList<DotRow> Rows { get; }

    public ValueFormat Format { get; }

    public ReferenceLine? Limit { get; }

    /// <summary>The forms and colours of the first, second and following kinds.</summary>
    public static PointKind Kind(int position, string name)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, MostKinds);
        var tone = (ChartTone)((int)ChartTone.Series1 + position);
        return new(name, tone.Shape(), tone);
    }
}
