namespace Samenspel.WebKit.Charts;

/// <summary>An axis with round ticks: steps of 1, 2 or 5 times a power of ten, the ends are ticks.</summary>
/// <param name="Min">Lowest tick.</param>
/// <param name="Max">Highest tick.</param>
/// <param name="Step">Distance between ticks.</param>
/// <param name="Ticks">All ticks, ascending.</param>
internal sealed record NiceScale(double Min, double Max, double Step, IReadOnlyList<double> Ticks)
{
    private static readonly double[] Factors = [1, 2, 5];

    /// <summary>The finest scale of at most <paramref name="most"/> ticks that covers all values.</summary>
    public static NiceScale For(IEnumerable<double> values, bool fromZero, int most = 6)
    {
        var low = double.PositiveInfinity;
        var high = double.NegativeInfinity;
        foreach (var value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        if (double.IsPositiveInfinity(low))
        {
            (low, high) = (0, 1);
        }

        return fromZero ? For(Math.Min(0, low), Math.Max(0, high), most) : For(low, high, most);
    }

    /// <summary>The finest scale of at most <paramref name="most"/> ticks from <paramref name="low"/> to <paramref name="high"/>.</summary>
    public static NiceScale For(double low, double high, int most = 6)
    {
        if (low >= high)
        {
            var room = low == 0 ? 1 : Math.Abs(low) * 0.1;
            (low, high) = (low == 0 ? 0 : low - room, low + room);
        }

        var power = (int)Math.Floor(Math.Log10((high - low) / most));
        for (; ; power++)
        {
            foreach (var factor in Factors)
            {
                var step = Multiple(factor, power);
                var first = Math.Floor((low / step) + 1e-9);
                var last = Math.Ceiling((high / step) - 1e-9);
                if (last - first + 1 <= most && last > first)
                {
                    return Build((long)first, (long)last, factor, power);
                }
            }
        }
    }

    /// <summary>Whole-number ticks inside a range, such as years; the range itself is not widened.</summary>
    public static IReadOnlyList<int> Whole(int low, int high, int most = 6)
    {
        if (low >= high)
        {
            return [low];
        }

        for (var power = 0; ; power++)
        {
            foreach (var factor in Factors)
            {
                var step = (long)Multiple(factor, power);
                var first = (long)Math.Ceiling((double)low / step);
                var last = (long)Math.Floor((double)high / step);
                if (last - first + 1 <= most)
                {
                    return last < first ? [low] : [.. Enumerable.Range(0, (int)(last - first + 1)).Select(i => (int)((first + i) * step))];
                }
            }
        }
    }

    private static NiceScale Build(long first, long last, double factor, int power)
    {
        var ticks = new double[last - first + 1];
        for (var i = 0; i < ticks.Length; i++)
        {
            ticks[i] = Multiple((first + i) * factor, power);
        }

        return new NiceScale(ticks[0], ticks[^1], Multiple(factor, power), ticks);
    }

    // Dividing by a power of ten is exact where multiplying by its inverse is not: 3 / 10, not 3 * 0.1.
    private static double Multiple(double factor, int power) =>
        power < 0 ? factor / Math.Pow(10, -power) : factor * Math.Pow(10, power);
}
