namespace Samenspel.WebKit.Charts;

/// <summary>How an outcome may develop: the middle and the two bands around it.</summary>
public sealed record FanModel
{
    /// <summary>Percentiles over the years.</summary>
    /// <param name="corner">What the horizontal axis is, such as "Jaar".</param>
    /// <param name="years">Ascending.</param>
    /// <param name="bands">Percentiles for every year.</param>
    /// <param name="format">How values are printed at the ends and in the table.</param>
    /// <param name="axis">How the axis is printed; the same as values when null.</param>
    /// <param name="names">Other names for some years, such as "start".</param>
    /// <exception cref="ArgumentException">
    /// Years do not ascend, lengths differ, a value is not finite, or percentiles are out of order.
    /// </exception>
    public FanModel(
        string corner,
        IReadOnlyList<int> years,
        IReadOnlyList<FanBand> bands,
        ValueFormat format,
        ValueFormat? axis = null,
        IReadOnlyDictionary<int, string>? names = null)
    {
        LineModel.RequireAscending(years, nameof(years));
        if (bands.Count != years.Count)
        {
            throw new ArgumentException("Every year needs its percentiles.", nameof(bands));
        }

        foreach (var band in bands)
        {
            Require(band);
        }

        Corner = corner;
        Years = [.. years];
        Bands = [.. bands];
        Format = format;
        Axis = axis ?? format;
        Names = names;
    }

    public string Corner { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<FanBand> Bands { get; }

    public ValueFormat Format { get; }

    public ValueFormat Axis { get; }

    public IReadOnlyDictionary<int, string>? Names { get; }

    private static void Require(FanBand band)
    {
        double[] values = [band.P10, band.P25, band.P50, band.P75, band.P90];
        for (var i = 0; i < values.Length; i++)
        {
            ChartNumbers.Require(values[i], nameof(band));
            if (i > 0 && values[i] < values[i - 1])
            {
                throw new ArgumentException("Percentiles must ascend from P10 to P90.", nameof(band));
            }
        }
    }
}
