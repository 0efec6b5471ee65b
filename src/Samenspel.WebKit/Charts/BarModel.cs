namespace Samenspel.WebKit.Charts;

/// <summary>Horizontal bars: one per category, or a group of bars when there are more series.</summary>
public sealed record BarModel
{
    /// <summary>Bars for the categories, in the order given.</summary>
    /// <param name="corner">What a category is, such as "Gemeente"; head of the table's first column.</param>
    /// <param name="categories">Names beside the bars.</param>
    /// <param name="series">One to six series with a value, or null, for every category.</param>
    /// <param name="format">How values are printed.</param>
    /// <param name="reference">A value drawn as a dashed line with its name.</param>
    /// <param name="own">Index of the category to highlight: the reader's own municipality.</param>
    /// <exception cref="ArgumentException">A value is not finite, or a series has another length.</exception>
    public BarModel(
        string corner,
        IReadOnlyList<string> categories,
        IReadOnlyList<BarSeries> series,
        ValueFormat format,
        ReferenceLine? reference = null,
        int? own = null)
    {
        if (series.Count > 6)
        {
            throw new ArgumentException("A reader cannot tell more than six series apart.", nameof(series));
        }

        Corner = corner;
        Categories = [.. categories];
        Series = [.. series.Select(one => one with { Values = ChartNumbers.Require(one.Values, categories.Count, nameof(series)) })];
        Format = format;
        Reference = reference;
        Own = own;
        ChartNumbers.Require(reference?.Value ?? 0, nameof(reference));
    }

    public string Corner { get; }

    public IReadOnlyList<string> Categories { get; }

    public IReadOnlyList<BarSeries> Series { get; }

    public ValueFormat Format { get; }

    public ReferenceLine? Reference { get; }

    public int? Own { get; }

    internal IEnumerable<double> Known => Series.SelectMany(one => one.Values).OfType<double>();
}
