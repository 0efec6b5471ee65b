using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Points;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>One number at a time to its P10 and P90, the others at their median; correlation plays no part here.</summary>
public static class TornadoCalculation
{
    private static readonly double[] Levels = [0.1, 0.9, 0.01, 0.99];

    /// <param name="input">The case.</param>
    /// <param name="variant">Key of a variant.</param>
    /// <param name="baseline">Key of a baseline.</param>
    /// <returns>The tornado; null when a number that it needs is missing.</returns>
    /// <exception cref="ArgumentException">The case has a fault, or a key is unknown.</exception>
    public static Tornado? Of(UncertainCase input, string variant, string baseline)
    {
        CaseCheck.Demand(input);
        var groups = new GroupRows(input, input.Find(variant), input.Find(baseline));
        if (groups.Saving(input.Members, input.Members) is null)
        {
            return null;
        }

        var inputs = UncertainInput.In(input, groups.Plan);
        var (program, slots) = (groups.Program(), new BlockSlots(groups.Plan.Slots));
        var cells = new BlockSlots(1);
        var each = (PointSource.BlockLength - 1) / Levels.Length;
        var (bars, middle) = (new List<TornadoBar>(), 0.0);
        for (var first = 0; first == 0 || first < inputs.Count; first += each)
        {
            Set(inputs, first, each, slots);
            program.Conclude(slots);
            var values = program.Evaluate(0, slots, cells);
            middle = values[^1];
            bars.AddRange(inputs.Skip(first).Take(each).Select((known, i) => Bar(known, values.AsSpan(i * Levels.Length, Levels.Length), values[^1])));
        }

        return new(variant, baseline, middle, [.. bars.OrderByDescending(bar => bar.Swing).ThenBy(bar => bar.Kind).ThenBy(bar => bar.Key, StringComparer.Ordinal)]);
    }

    private static void Set(IReadOnlyList<UncertainInput> inputs, int first, int count, BlockSlots slots)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            foreach (var slot in inputs[i].Slots)
            {
                slots[slot].Fill(inputs[i].Scale * inputs[i].Amount.Quantile(0.5));
                for (var level = 0; i >= first && i < first + count && level < Levels.Length; level++)
                {
                    slots[slot][((i - first) * Levels.Length) + level] = inputs[i].Scale * inputs[i].Amount.Quantile(Levels[level]);
                }
            }
        }
    }

    private static TornadoBar Bar(UncertainInput input, ReadOnlySpan<double> values, double middle)
    {
        var furthest = 0.0;
        foreach (var value in values)
        {
            furthest = Math.Max(furthest, Math.Abs(value - middle));
        }

        return new(input.Kind, input.Key, input.Amount.Quantile(0.1), input.Amount.Quantile(0.9), values[0], values[1], furthest > 1e-11 * Math.Abs(middle));
    }
}
