using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Outcomes;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>
/// The business case under uncertainty: cost and saving of each variant, for each municipality and for all members, by year and in
/// total. Method and worked example: docs/methods/uncertain-business-case.md.
/// </summary>
public static class CaseCalculation
{
    // Numbers kept at once; what does not fit is computed in a second run over the same draws. 256 MB.
    private const long Kept = 1L << 25;

    /// <param name="input">The case; <see cref="CaseCheck"/> tells what is wrong with it.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <exception cref="ArgumentException">The case or the options have a fault other than a missing figure.</exception>
    /// <exception cref="OperationCanceledException">The watch asked to stop.</exception>
    public static CaseResult Of(UncertainCase input, RunOptions options, RunWatch? watch = null) => Of(input, options, watch, collapse: true);

    internal static CaseResult Of(UncertainCase input, RunOptions options, RunWatch? watch, bool collapse)
    {
        CaseCheck.Demand(input);
        options.Demand();
        var cells = new CaseCells(input, collapse);
        var subjects = Subjects(input);
        var pairs = Pairs(input);
        (string Variant, string Baseline, int? Partner)[] savings = [.. pairs.SelectMany(pair => subjects.Select(partner => (pair.Variant, pair.Baseline, partner)))];
        (string Situation, int? Partner)[] costs = [.. input.Situations.SelectMany(situation => subjects.Select(partner => (situation.Key, partner)))];
        Func<Unit, bool> known = unit => cells.IsKnown(unit.First, unit.Partner) && (unit.Second is null || cells.IsKnown(unit.Second, unit.Partner));
        Unit[] units = [.. savings.Select(saving => new Unit(saving.Baseline, saving.Variant, saving.Partner)), .. costs.Select(cost => new Unit(cost.Situation, null, cost.Partner))];
        foreach (var unit in units.Where(known))
        {
            cells.Add(unit.Second is null ? [(unit.First, 1)] : [(unit.First, 1), (unit.Second, -1)], unit.Partner);
        }

        var isLinear = cells.Plan.IsLinear;
        var run = new DrawRun(cells.Program(), options, watch ?? RunWatch.None, cells.Leading);
        var figures = new Queue<UnitFigures>(Figures(run, [.. units.Where(known).Select(unit => Shape(unit, input.Years))], options, watch ?? RunWatch.None));
        UnitFigures?[] found = [.. units.Select(unit => known(unit) ? figures.Dequeue() : null)];
        return new(
            EngineVersion.Current, options, cells.Plan.Names.Count, isLinear,
            [.. savings.Select((saving, i) => new Saving(saving.Variant, saving.Baseline, Key(saving.Partner), found[i] is { } unit ? new(unit.Years, unit.Cumulative, unit.PayBack!) : null))],
            [.. costs.Select((cost, i) => new Cost(cost.Situation, Key(cost.Partner), found[savings.Length + i]?.Years, found[savings.Length + i]?.Cumulative[^1]))],
            [.. CaseCheck.Of(input)]);

        string? Key(int? partner) => partner is { } one ? input.Partners[one].Key : null;
    }

    private static int?[] Subjects(UncertainCase input) => [.. input.Members.Select(partner => (int?)partner), null];

    private static IEnumerable<(string Variant, string Baseline)> Pairs(UncertainCase input) =>
        from variant in input.Situations.Where(situation => situation.Kind == SituationKind.Together)
        from baseline in input.Situations.Where(situation => situation.Kind != SituationKind.Together)
        select (variant.Key, baseline.Key);

    /// <summary>How many outcomes a unit has by year, and how many up to a year.</summary>
    private static (int Years, int Cumulative) Shape(Unit unit, int years) => (years, unit.Second is null ? 1 : years);

    private static List<UnitFigures> Figures(DrawRun run, (int Years, int Cumulative)[] shapes, RunOptions options, RunWatch watch)
    {
        var figures = new List<UnitFigures>();
        var all = shapes.Sum(shape => shape.Years + shape.Cumulative);
        var (from, next) = (0, 0);
        while (next < shapes.Length)
        {
            // As many units as may be kept at once; at least one.
            var (first, count) = (next, 0);
            while (next < shapes.Length && (count == 0 || (count + shapes[next].Years + shapes[next].Cumulative) * (long)options.Draws <= Kept))
            {
                count += shapes[next].Years + shapes[next].Cumulative;
                next++;
            }

            using var draws = run.Draws(from, count, ((double)from / all, (double)(from + count) / all));
            figures.AddRange(Summaries(draws.All, shapes[first..next], options, watch));
            from += count;
        }

        return figures;
    }

    private static UnitFigures[] Summaries(ArraySegment<double>[] draws, (int Years, int Cumulative)[] shapes, RunOptions options, RunWatch watch)
    {
        var summaries = new UnitFigures[shapes.Length];
        int[] starts = [.. shapes.Select((_, unit) => shapes[..unit].Sum(shape => shape.Years + shape.Cumulative))];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = watch.Cancellation };
        Parallel.For(0, shapes.Length, parallel, () => new Spreads(options.Replications, withError: true), (unit, _, spreads) =>
        {
            var (years, cumulative) = shapes[unit];
            var own = draws.AsSpan(starts[unit], years + cumulative);
            var found = new Spread[own.Length];
            for (var i = 0; i < own.Length; i++)
            {
                found[i] = spreads.Of(own[i].AsSpan(0, options.Draws));
            }

            summaries[unit] = new(found[..years], found[years..], cumulative > 1 || years == 1 ? PayBack.Of(own[years..], options.Draws) : null);
            return spreads;
        }, _ => { });
        return summaries;
    }

    private sealed record Unit(string First, string? Second, int? Partner);

    private sealed record UnitFigures(Spread[] Years, Spread[] Cumulative, PayBack? PayBack);
}
