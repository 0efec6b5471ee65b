namespace Samenspel.WebKit.Charts;

/// <summary>Values over years for one or more series.</summary>
public sealed record LineModel
{
    /// <summary>Lines over the years given.</summary>
    /// <param name="corner">What the horizontal axis is, such as "Jaar".</param>
    /// <param name="years">Ascending; they may skip.</param>
    /// <param name="series">Each with a value, or null, for every year; with more than six, only highlighted ones get colour.</param>
    /// <param name="format">How values are printed.</param>
    /// <param name="fromZero">Whether the axis holds zero; only a chart that compares no amounts may do without.</param>
    /// <exception cref="ArgumentException">Years do not ascend, a value is not finite, or a series has another length.</exception>
    public LineModel(string corner, IReadOnlyList<int> years, IReadOnlyList<LineSeries> series, ValueFormat format, bool fromZero = true)
    {
        RequireAscending(years, nameof(years));
        Corner = corner;
        Years = [.. years];
        var crowded = series.Count > 6;
        if (series.Count(one => !one.IsContext && (!crowded || one.IsHighlight)) > 6)
        {
            throw new ArgumentException("A reader cannot tell more than six series apart; highlight fewer.", nameof(series));
        }

        Series = [.. series.Select(one => one with
        {
            Values = ChartNumbers.Require(one.Values, years.Count, nameof(series)),
            IsContext = one.IsContext || (crowded && !one.IsHighlight),
        })];
        Format = format;
        FromZero = fromZero;
    }

    public string Corner { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<LineSeries> Series { get; }

    public ValueFormat Format { get; }

    public bool FromZero { get; }

    internal IEnumerable<double> Known => Series.SelectMany(one => one.Values).OfType<double>();

    internal static void RequireAscending(IReadOnlyList<int> years, string name)
    {
        for (var i = 1; i < years.Count; i++)
        {
            if (years[i] <= years[i - 1])
            {
                throw new ArgumentException("The years must ascend.", name);
            }
        }
    }
}
