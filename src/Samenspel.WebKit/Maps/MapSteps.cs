using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Maps;

/// <summary>At most five steps for a map that colours a figure, with their ranges in words.</summary>
public sealed record MapSteps
{
    /// <summary>Steps between ascending bounds; a value on a bound belongs to the higher step.</summary>
    /// <param name="bounds">One to four bounds.</param>
    /// <param name="format">How bounds are printed.</param>
    /// <exception cref="ArgumentException">Bounds do not ascend, are not finite, or are not one to four.</exception>
    public MapSteps(IReadOnlyList<double> bounds, ValueFormat format)
    {
        if (bounds.Count is < 1 or > 4 || bounds.Skip(1).Zip(bounds).Any(pair => pair.First <= pair.Second))
        {
            throw new ArgumentException("A map has one to four ascending bounds.", nameof(bounds));
        }

        Bounds = ChartNumbers.Require(bounds, bounds.Count, nameof(bounds));
        Format = format;
    }

    public IReadOnlyList<double> Bounds { get; }

    public ValueFormat Format { get; }

    /// <summary>Steps of about as many municipalities each, with bounds of two figures.</summary>
    /// <param name="values">The known values; at least one.</param>
    /// <param name="format">How bounds are printed.</param>
    public static MapSteps For(IEnumerable<double> values, ValueFormat format)
    {
        double[] sorted = [.. values.Select(value => ChartNumbers.Require(value, nameof(values))).Order()];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("Steps need at least one value.", nameof(values));
        }

        double[] bounds = [.. Enumerable.Range(1, 4).Select(i => Round(sorted[i * (sorted.Length - 1) / 5])).Distinct().Order()];
        double[] inside = [.. bounds.Where(bound => bound > sorted[0] && bound <= sorted[^1])];
        return new MapSteps(inside.Length == 0 ? [bounds[0]] : inside, format);
    }

    /// <summary>The fill of a value; hatched when it is not known.</summary>
    public MapFill FillOf(double? value)
    {
        if (value is not { } known)
        {
            return MapFill.NoData;
        }

        return Fill(Bounds.Count(bound => ChartNumbers.Require(known, nameof(value)) >= bound));
    }

    /// <summary>The key: a range for every step, and the hatch when some figures are not known.</summary>
    public IReadOnlyList<MapKeyItem> Key(bool withNoData)
    {
        var items = new List<MapKeyItem> { new(Fill(0), ChartNumbers.Fill(MapTexts.LowestStep, Format.Text(Bounds[0]))) };
        for (var i = 1; i < Bounds.Count; i++)
        {
            items.Add(new(Fill(i), ChartNumbers.Fill(MapTexts.Step, Format.Text(Bounds[i - 1]), Format.Text(Bounds[i]))));
        }

        items.Add(new(Fill(Bounds.Count), ChartNumbers.Fill(MapTexts.HighestStep, Format.Text(Bounds[^1]))));
        if (withNoData)
        {
            items.Add(new(MapFill.NoData, MapTexts.NoData));
        }

        return items;
    }

    private static double Round(double value)
    {
        if (value == 0)
        {
            return 0;
        }

        var power = (int)Math.Floor(Math.Log10(Math.Abs(value))) - 1;
        var unit = Math.Pow(10, Math.Abs(power));
        return power < 0 ? Math.Round(value * unit) / unit : Math.Round(value / unit) * unit;
    }

    // Fewer than five steps keep the ends of the colour range, so that they stay far apart.
    private MapFill Fill(int step) => (MapFill)((int)MapFill.Step1 + (int)Math.Round(4.0 * step / Bounds.Count));
}
