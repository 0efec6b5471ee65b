using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>Rows of net present values for groups of partners, all on one plan of slots.</summary>
internal sealed class GroupRows
{
    private readonly UncertainCase _input;
    private readonly Situation _variant;
    private readonly CaseRows _walk;
    private readonly RowTerms?[] _baseline;
    private readonly List<RowTerms> _rows = [];
    private readonly double[] _discount;

    public GroupRows(UncertainCase input, Situation variant, Situation baseline, Dictionary<Distribution, QuantileTable>? tables = null)
    {
        (_input, _variant, Plan) = (input, variant, new(input, collapse: true, tables));
        _walk = new(input, Plan);
        _discount = [.. Enumerable.Range(0, input.Years + 1).Select(year => Math.Pow(1 + input.DiscountRate, -year))];
        _baseline = [.. Enumerable.Range(0, input.Partners.Count).Select(partner => Value(baseline, [partner], [partner]))];
    }

    public SlotPlan Plan { get; }

    public int Count => _rows.Count;

    public DrawProgram Program() => Plan.Program(_rows);

    /// <summary>The row of what some members of a group save; null when a number is missing.</summary>
    public int? Saving(int[] group, int[] members)
    {
        if (Value(_variant, group, members) is not { } together || members.Any(member => _baseline[member] is null))
        {
            return null;
        }

        var row = new RowTerms();
        Array.ForEach(members, member => row.Add(_baseline[member]!, 1));
        row.Add(together, -1);
        _rows.Add(row);
        return _rows.Count - 1;
    }

    /// <summary>The row of what some save more in one group than in another; null when a number is missing.</summary>
    public int? Difference(int[] after, int[] before, int[] members)
    {
        if (Value(_variant, after, members) is not { } then || Value(_variant, before, members) is not { } now)
        {
            return null;
        }

        var row = new RowTerms();
        row.Add(now, 1);
        row.Add(then, -1);
        _rows.Add(row);
        return _rows.Count - 1;
    }

    /// <summary>The row of what a group pays in a situation; no row and the members whose cost is not known when a number is missing.</summary>
    /// <param name="situation">Which situation.</param>
    /// <param name="group">Positions of the partners, in ascending order.</param>
    /// <param name="year">In this year, from 1; null for all years, discounted.</param>
    public (int? Row, IReadOnlyCollection<int> Blocked) Cost(Situation situation, int[] group, int? year)
    {
        var row = new RowTerms();
        var blocked = _walk.Walk(situation, group, (_, at, modifier, slot, weight) =>
        {
            if (year is null || at == year)
            {
                row.Add(modifier, slot, weight * (year is null ? _discount[at] : 1));
            }
        });
        if (blocked.Count > 0)
        {
            return (null, blocked);
        }

        _rows.Add(row);
        return (_rows.Count - 1, blocked);
    }

    private RowTerms? Value(Situation situation, int[] group, int[] members)
    {
        var row = new RowTerms();
        var counts = new bool[_input.Partners.Count];
        Array.ForEach(members, member => counts[member] = true);
        var blocked = _walk.Walk(situation, group, (partner, year, modifier, slot, weight) =>
        {
            if (counts[partner])
            {
                row.Add(modifier, slot, weight * _discount[year]);
            }
        });
        return blocked.Overlaps(members) ? null : row;
    }
}
