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
    internal static PayBack Of(ReadOnlySpan<double[]> cumulative, int draws)
    {
        var counts = new int[cumulative.Length + 1];
        for (var draw = 0; draw < draws; draw++)
        {
            var year = cumulative.Length;
            while (year > 0 && cumulative[year - 1][draw] >= 0)
            {
                year--;
            }

            counts[year]++;
        }

        return new([.. counts.Take(cumulative.Length).Select(count => (double)count / draws)]);
    }
}
