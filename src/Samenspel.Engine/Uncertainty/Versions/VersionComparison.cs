using System.Numerics;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>What changed between two versions, and how much of the difference each change made. Method: docs/methods/case-versions.md.</summary>
public static class VersionComparison
{
    /// <summary>To so many changes all orders are looked at.</summary>
    public const int MostForAllOrders = 8;

    /// <param name="before">The first version.</param>
    /// <param name="after">The second version.</param>
    /// <param name="variant">Key of a variant in both.</param>
    /// <param name="baseline">Key of a baseline in both.</param>
    /// <param name="options">For each mixture of both versions; few points are enough, because all use the same.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <returns>The difference; null when a number that one of the versions needs is missing.</returns>
    /// <exception cref="ArgumentException">A version or the options have a fault, or a key is unknown.</exception>
    public static VersionDifference? Of(UncertainCase before, UncertainCase after, string variant, string baseline, RunOptions options, RunWatch? watch = null)
    {
        CaseCheck.Demand(before);
        CaseCheck.Demand(after);
        options.Demand();
        var levels = new MixtureLevels(variant, baseline, options, watch ?? RunWatch.None);
        var parts = CasePart.Between(before, after);
        if (levels.Of(before) is not { } from || levels.Of(after) is not { } to)
        {
            return null;
        }

        if (parts.Count == 0)
        {
            return new(variant, baseline, from, to, [], Attribution.AllOrders);
        }

        var isAll = parts.Count <= MostForAllOrders;
        var found = isAll ? AllOrders(before, after, parts, levels) : ListAndReverse(before, after, parts, levels);
        return found is null
            ? new(variant, baseline, from, to, [new([.. parts.Select(part => part.Field)], ChangeKind.Altered, to.Mean - from.Mean, to.Median - from.Median, to.Chance - from.Chance)], Attribution.AllTogether)
            : new(variant, baseline, from, to, [.. parts.Select((part, i) => new CaseChange([part.Field], part.Kind, found[i].Mean, found[i].Median, found[i].Chance))], isAll ? Attribution.AllOrders : Attribution.ListAndReverse);
    }

    private static UncertainCase Mixture(UncertainCase before, UncertainCase after, IReadOnlyList<CasePart> parts, Func<int, bool> takes)
    {
        var mixture = before;
        for (var i = 0; i < parts.Count; i++)
        {
            mixture = takes(i) ? parts[i].Take(mixture, after) : mixture;
        }

        return mixture;
    }

    private static SavingLevel[]? AllOrders(UncertainCase before, UncertainCase after, IReadOnlyList<CasePart> parts, MixtureLevels levels)
    {
        var values = new SavingLevel[1 << parts.Count];
        for (var taken = 0; taken < values.Length; taken++)
        {
            var bits = taken;
            if (levels.Of(Mixture(before, after, parts, i => ((bits >> i) & 1) == 1)) is not { } level)
            {
                return null;
            }

            values[taken] = level;
            levels.Report((double)(taken + 1) / values.Length);
        }

        var weights = Enumerable.Range(0, parts.Count).Select(size => Weight(size, parts.Count)).ToArray();
        return
        [
            .. Enumerable.Range(0, parts.Count).Select(i => Enumerable.Range(0, values.Length).Where(taken => ((taken >> i) & 1) == 0)
                .Aggregate(new SavingLevel(0, 0, 0), (sum, taken) => Plus(sum, values[taken], values[taken | (1 << i)], weights[BitOperations.PopCount((uint)taken)]))),
        ];
    }

    // size! (n − 1 − size)! / n!
    private static double Weight(int size, int count)
    {
        var weight = 1.0 / count;
        for (var i = 1; i <= size; i++)
        {
            weight *= (double)i / (count - i);
        }

        return weight;
    }

    private static SavingLevel[]? ListAndReverse(UncertainCase before, UncertainCase after, IReadOnlyList<CasePart> parts, MixtureLevels levels)
    {
        var found = Enumerable.Repeat(new SavingLevel(0, 0, 0), parts.Count).ToArray();
        for (var step = 0; step < parts.Count; step++)
        {
            var (first, last) = (step, parts.Count - 1 - step);
            if (levels.Of(Mixture(before, after, parts, i => i < first)) is not { } start || levels.Of(Mixture(before, after, parts, i => i <= first)) is not { } next
                || levels.Of(Mixture(before, after, parts, i => i > last)) is not { } end || levels.Of(Mixture(before, after, parts, i => i >= last)) is not { } then)
            {
                return null;
            }

            found[first] = Plus(found[first], start, next, 0.5);
            found[last] = Plus(found[last], end, then, 0.5);
            levels.Report((double)(step + 1) / parts.Count);
        }

        return found;
    }

    private static SavingLevel Plus(SavingLevel sum, SavingLevel from, SavingLevel to, double weight) =>
        new(sum.Mean + (weight * (to.Mean - from.Mean)), sum.Median + (weight * (to.Median - from.Median)), sum.Chance + (weight * (to.Chance - from.Chance)));

    private sealed class MixtureLevels(string variant, string baseline, RunOptions options, RunWatch watch)
    {
        private readonly Dictionary<Distribution, QuantileTable> _tables = [];

        public void Report(double done) => watch.Progress?.Report(done);

        /// <summary>Null when the mixture cannot be, or when a number is missing.</summary>
        public SavingLevel? Of(UncertainCase input)
        {
            watch.Cancellation.ThrowIfCancellationRequested();
            if (CaseCheck.Of(input).Any(fault => !fault.IsMissing) || !input.Situations.Any(known => known.Key == variant) || !input.Situations.Any(known => known.Key == baseline))
            {
                return null;
            }

            var groups = new GroupRows(input, input.Find(variant), input.Find(baseline), _tables);
            if (groups.Saving(input.Members, input.Members) is null)
            {
                return null;
            }

            using var draws = new DrawRun(groups.Program(), options, watch with { Progress = null }, [0]).Draws(0, 1, (0, 1));
            var spread = new Spreads(options.Replications, withError: false).Of(draws[0].AsSpan(0, options.Draws));
            return new(spread.Mean, spread.P50, spread.ChanceAboveZero);
        }
    }
}
