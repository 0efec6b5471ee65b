using System.Buffers;

namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>
/// From which year the cumulative discounted saving is not below zero and stays so to the horizon: the chance of each year. A lead
/// that is lost again does not count as paid back.
/// </summary>
/// <param name="ChanceByYear">Of year 1, 2, …; what is left is never within the horizon.</param>
public sealed record PayBack(IReadOnlyList<double> ChanceByYear)
{
    /// <summary>The chance that it does not pay back within the horizon.</summary>
    public double Never => Math.Max(0, 1 - ChanceByYear.Sum());

    /// <summary>The first year in which half of the draws has paid back; null when that is not within the horizon.</summary>
    public int? MedianYear => Year(0.5);

    /// <summary>The first year in which this part of the draws has paid back; null when that is not within the horizon.</summary>
    public int? Year(double chance)
    {
        var sum = 0.0;
        for (var i = 0; i < ChanceByYear.Count; i++)
        {
            sum += ChanceByYear[i];
            if (sum >= chance)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <param name="cumulative">For each year one number a draw.</param>
    /// <param name="draws">How many draws count.</param>
    internal static PayBack Of(ReadOnlySpan<ArraySegment<double>> cumulative, int draws)
    {
        // From the last year back: a draw is paid back since this year while no later one was below zero.
        var counts = new int[cumulative.Length + 1];
        var since = ArrayPool<byte>.Shared.Rent(draws);
        var years = since.AsSpan(0, draws);
        years.Fill((byte)cumulative.Length);
        for (var year = cumulative.Length; year > 0; year--)
        {
            var values = cumulative[year - 1].AsSpan(0, draws);
            for (var draw = 0; draw < values.Length; draw++)
            {
                if (years[draw] == year && values[draw] >= 0)
                {
                    years[draw]--;
                }
            }
        }

        foreach (var year in years)
        {
            counts[year]++;
        }

        ArrayPool<byte>.Shared.Return(since);
        return new([.. counts.Take(cumulative.Length).Select(count => (double)count / draws)]);
    }
}
