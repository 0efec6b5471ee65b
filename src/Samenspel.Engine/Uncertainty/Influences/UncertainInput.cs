using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>One uncertain number of a case as people know it, with the coordinates that make it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Key of the line or index; empty for the delay.</param>
/// <param name="Group">Its correlation group; null when it is independent.</param>
/// <param name="Amount">Its distribution.</param>
/// <param name="Slots">Where its draws end up, of which the last ones are read.</param>
/// <param name="Scale">What a slot gets for each unit of the amount.</param>
internal sealed record UncertainInput(InputKind Kind, string Key, string? Group, Distribution Amount, IReadOnlyList<int> Slots, double Scale = 1)
{
    /// <summary>All uncertain inputs: delay, indices, then lines by key.</summary>
    public static IReadOnlyList<UncertainInput> In(UncertainCase input, SlotPlan plan)
    {
        var found = new List<UncertainInput>();
        if (!input.DelayMonths.IsCertain)
        {
            found.Add(new(InputKind.Delay, "", input.DelayGroup, input.DelayMonths, [plan.SlotOf("delay")]));
        }

        foreach (var index in input.Indices.OrderBy(index => index.Key, StringComparer.Ordinal))
        {
            if (!index.Growth.IsCertain)
            {
                found.Add(new(InputKind.Growth, index.Key, null, index.Growth, [plan.SlotOf($"index:{index.Key}")]));
            }

            if (index.Volatility > 0)
            {
                // Spread evenly over the years, the sum of the movements is at its own quantile.
                int[] years = [.. Enumerable.Range(1, input.Years).Select(year => plan.SlotOf($"index:{index.Key}/{year}"))];
                found.Add(new(InputKind.Movements, index.Key, null, new Normal(0, 1), years, 1 / Math.Sqrt(input.Years)));
            }
        }

        foreach (var line in plan.Lines.Where(line => !line.Amount.IsCertain))
        {
            var own = line.OwnShare > 0 ? input.Partners.Select(partner => plan.SlotOf(SlotPlan.OwnName(line.Key, partner.Key))) : [];
            found.Add(new(InputKind.Line, line.Key, line.Group, line.Amount, [plan.SlotOf($"line:{line.Key}"), .. own]));
        }

        return found;
    }
}
