using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Points;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>
/// First-order and total Sobol' indices (I. M. Sobol', 1993). They exist for inputs that are independent of each other, so correlated lines
/// are taken together as one. Method and limits: docs/methods/sensitivity.md.
/// </summary>
public static class SensitivityCalculation
{
    /// <param name="input">The case.</param>
    /// <param name="variant">Key of a variant.</param>
    /// <param name="baseline">Key of a baseline.</param>
    /// <param name="options">Points of one of the two sets. With more than 256 uncertain numbers plain draws are used.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <returns>The indices; null when a number that they need is missing.</returns>
    /// <exception cref="ArgumentException">The case or the options have a fault, or a key is unknown.</exception>
    public static Sensitivity? Of(UncertainCase input, string variant, string baseline, RunOptions options, RunWatch? watch = null)
    {
        CaseCheck.Demand(input);
        options.Demand();
        var groups = new GroupRows(input, input.Find(variant), input.Find(baseline));
        if (groups.Saving(input.Members, input.Members) is null)
        {
            return null;
        }

        var used = 2 * groups.Plan.Names.Count > SobolDirections.MaxDimensions ? options with { Method = DrawMethod.MonteCarlo } : options;
        used = used with { Draws = Math.Max(used.Replications, used.Blocks / used.Replications * used.Replications) * PointSource.BlockLength };
        var clusters = InputCluster.In(input, groups.Plan);
        var replications = new ClusterRun(groups.Program(), clusters, used, watch ?? RunWatch.None).Sums();
        var all = new IndexSums(clusters.Count);
        Array.ForEach(replications, all.Add);
        var deviation = Math.Sqrt(Math.Max(0, all.Variance));
        return new(variant, baseline, deviation, deviation == 0 ? [] : [.. clusters.Select((cluster, i) => new SensitivityIndex(
            cluster.Kind, cluster.Key, all.First(i), all.Total(i),
            Error(replications, sums => sums.First(i)), Error(replications, sums => sums.Total(i))))
            .OrderByDescending(index => index.Total).ThenBy(index => index.Kind).ThenBy(index => index.Key, StringComparer.Ordinal)], used);
    }

    private static double Error(IndexSums[] replications, Func<IndexSums, double> index)
    {
        double[] values = [.. replications.Select(index)];
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
    }
}
