using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>Net present values only. Years collapse into the rows, so a linear case is one matrix of municipalities and situations by lines.</summary>
public static class PresentValueCalculation
{
    /// <param name="input">A case without missing figures.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="withError">Whether the error bar is wanted; it doubles the work on quantiles.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <exception cref="ArgumentException">The case or the options have a fault, or a figure is missing.</exception>
    public static PresentValues Of(UncertainCase input, RunOptions options, bool withError = true, RunWatch? watch = null) =>
        Of(input, options, withError, watch, collapse: true);

    internal static PresentValues Of(UncertainCase input, RunOptions options, bool withError, RunWatch? watch, bool collapse)
    {
        CaseCheck.Demand(input);
        options.Demand();
        var (plan, members) = (new SlotPlan(input, collapse), input.Members);
        var rows = new RowTerms[input.Situations.Count * members.Length];
        var walk = new CaseRows(input, plan);
        for (var situation = 0; situation < input.Situations.Count; situation++)
        {
            var first = situation * members.Length;
            var places = members.Select((partner, i) => (partner, i)).ToDictionary(pair => pair.partner, pair => first + pair.i);
            Array.ForEach([.. places.Values], place => rows[place] = new());
            var blocked = walk.Walk(input.Situations[situation], members, (partner, year, modifier, slot, weight) =>
                rows[places[partner]].Add(modifier, slot, weight * Math.Pow(1 + input.DiscountRate, -year)));
            if (blocked.Count > 0)
            {
                throw new ArgumentException("A figure is missing.", nameof(input));
            }
        }

        var run = new DrawRun(plan.Program(rows), options, watch ?? RunWatch.None, [.. Enumerable.Range(0, rows.Length)]);
        using var draws = run.Draws(0, rows.Length, (0, 1));
        return new(Costs(input, members, draws.All, options, withError), Chances(input, members, draws.All, options));
    }

    private static PresentCost[] Costs(UncertainCase input, int[] members, ArraySegment<double>[] draws, RunOptions options, bool withError)
    {
        var costs = new PresentCost[draws.Length];
        Parallel.For(0, draws.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, () => new Spreads(options.Replications, withError), (row, _, spreads) =>
        {
            var (situation, partner) = (input.Situations[row / members.Length], input.Partners[members[row % members.Length]]);
            costs[row] = new(situation.Key, partner.Key, spreads.Of(draws[row].AsSpan(0, options.Draws)));
            return spreads;
        }, _ => { });
        return costs;
    }

    private static SavingChance[] Chances(UncertainCase input, int[] members, ArraySegment<double>[] draws, RunOptions options)
    {
        var (baseline, place) = input.Situations.Select((situation, i) => (situation, i)).First(pair => pair.situation.Kind != SituationKind.Together);
        (int Place, string Key, int Member)[] pairs =
        [
            .. from pair in input.Situations.Select((situation, i) => (situation, i))
               where pair.situation.Kind == SituationKind.Together
               from member in Enumerable.Range(0, members.Length)
               select (pair.i, pair.situation.Key, member),
        ];
        var chances = new SavingChance[pairs.Length];
        Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            var (variant, key, member) = pairs[i];
            chances[i] = new(key, baseline.Key, input.Partners[members[member]].Key, Above(Row(place, member), Row(variant, member)));
        });
        return chances;

        ReadOnlySpan<double> Row(int situation, int member) => draws[(situation * members.Length) + member].AsSpan(0, options.Draws);
    }

    private static double Above(ReadOnlySpan<double> baseline, ReadOnlySpan<double> variant)
    {
        var left = MemoryMarshal.Cast<double, Vector256<double>>(baseline);
        var right = MemoryMarshal.Cast<double, Vector256<double>>(variant);
        var count = Vector256<long>.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            count -= Vector256.GreaterThan(left[i], right[i]).AsInt64();
        }

        var sum = Vector256.Sum(count);
        for (var i = 4 * left.Length; i < baseline.Length; i++)
        {
            sum += baseline[i] > variant[i] ? 1 : 0;
        }

        return (double)sum / baseline.Length;
    }
}
