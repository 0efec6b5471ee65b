namespace Samenspel.WebKit.Charts;

/// <summary>The same small line chart for many subjects, all on one scale so that they can be compared.</summary>
public sealed record MultiplesModel
{
    /// <summary>Panels in the order given.</summary>
    /// <param name="corner">What the horizontal axis is, such as "Jaar".</param>
    /// <param name="years">Ascending.</param>
    /// <param name="panels">One panel each.</param>
    /// <param name="format">How values are printed.</param>
    /// <param name="reference">A line repeated in every panel to compare with, such as the average.</param>
    /// <param name="fromZero">Whether the axis holds zero.</param>
    /// <exception cref="ArgumentException">Years do not ascend, a value is not finite, or a panel has another length.</exception>
    public MultiplesModel(
        string corner,
        IReadOnlyList<int> years,
        IReadOnlyList<ChartPanel> panels,
        ValueFormat format,
        ChartPanel? reference = null,
        bool fromZero = true)
    {
        LineModel.RequireAscending(years, nameof(years));
        Corner = corner;
        Years = [.. years];
        Panels = [.. panels.Select(panel => Require(panel, years.Count))];
        Format = format;
        Reference = reference is null ? null : Require(reference, years.Count);
        FromZero = fromZero;
    }

    public string Corner { get; }

    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<ChartPanel> Panels { get; }

    public ValueFormat Format { get; }

    public ChartPanel? Reference { get; }

    public bool FromZero { get; }

    internal IEnumerable<double> Known => Panels.SelectMany(panel => panel.Values).Concat(Reference?.Values ?? []).OfType<double>();

    private static ChartPanel Require(ChartPanel panel, int count) =>
        panel with { Values = ChartNumbers.Require(panel.Values, count, nameof(panel)) };
}
