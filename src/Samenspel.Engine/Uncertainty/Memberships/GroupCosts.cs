using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Programs;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>
/// What every group of members would pay in a variant, by the rules of the case; a group of one pays what it pays alone. All groups are
/// computed on the same draws.
/// </summary>
/// <param name="Members">Keys of the members, in the order of the case: member i is bit i of a group.</param>
/// <param name="Groups">2^n groups, at 0 the empty group with zeros; empty when nothing was computed.</param>
/// <param name="Runs">For each kept draw the cost of all groups, in euro; empty unless every group is known.</param>
/// <param name="Note">Whether every group is known.</param>
public sealed record GroupCosts(
    IReadOnlyList<string> Members, IReadOnlyList<GroupCost> Groups, IReadOnlyList<IReadOnlyList<double>> Runs, GroupCostsNote Note)
{
    /// <summary>Twelve have 4,095 groups.</summary>
    public const int MaxMembers = 12;

    public const int MaxRuns = 1024;

    /// <param name="input">The case.</param>
    /// <param name="variant">Key of the variant that groups of two and more are in.</param>
    /// <param name="alone">Key of the baseline that a group of one is in.</param>
    /// <param name="year">Cost of this year, from 1; null: the net present value of all years.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <param name="runs">How many draws to keep with all groups, 1 to <see cref="MaxRuns"/> and at most the draws: the first ones, which of Sobol's points are even too.</param>
    /// <exception cref="ArgumentException">The case or the options have a fault, or a key is unknown.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number of runs is not possible.</exception>
    public static GroupCosts Of(
        UncertainCase input, string variant, string alone, int? year, RunOptions options, RunWatch? watch = null, int runs = 128)
    {
        CaseCheck.Demand(input);
        options.Demand();
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(runs, Math.Min(MaxRuns, options.Draws));
        if (year < 1 || year > input.Years)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "The case does not have this year.");
        }

        var (together, apart, members) = (input.Find(variant), input.Find(alone), input.Members);
        string[] keys = [.. members.Select(member => input.Partners[member].Key)];
        if (members.Length > MaxMembers)
        {
            return new(keys, [], [], GroupCostsNote.TooManyMembers);
        }

        var rows = new GroupRows(input, together, apart);
        var parts = new List<Part> { new([], null, []) };
        for (var group = 1; group < 1 << members.Length; group++)
        {
            watch?.Cancellation.ThrowIfCancellationRequested();
            int[] own = [.. members.Where((_, i) => ((group >> i) & 1) == 1)];
            var (row, blocked) = rows.Cost(own.Length == 1 ? apart : together, own, year);
            parts.Add(new(own, row, [.. blocked.Order()]));
        }

        return Drawn(input, keys, rows, parts, options, watch ?? RunWatch.None, runs);
    }

    /// <summary>The game of one figure, in euro.</summary>
    /// <returns>Null unless every group is known.</returns>
    public TableGame? Table(CostFigure figure) => Note == GroupCostsNote.Found
        ? new(GameKind.Cost, [.. Groups.Select(group => group.Figures!.At(figure))])
        : null;

    private static GroupCosts Drawn(
        UncertainCase input, string[] keys, GroupRows rows, List<Part> parts, RunOptions options, RunWatch watch, int runs)
    {
        var isWhole = parts.TrueForAll(part => part.Blocked.Length == 0);
        double[][] kept = [.. Enumerable.Range(0, isWhole ? runs : 0).Select(_ => new double[parts.Count])];
        var spreads = GroupSpreads.Of(rows, parts[^1].Row, options, watch, (row, draws) =>
        {
            // Where all groups are known, row r is group r + 1.
            for (var run = 0; run < kept.Length; run++)
            {
                kept[run][row + 1] = draws[run];
            }
        });
        var likely = Likely(input, rows);
        return new(
            keys, [.. parts.Select(part => new GroupCost(Names(part.Members), Figures(part), Names(part.Blocked)))], kept,
            isWhole ? GroupCostsNote.Found : GroupCostsNote.MissingFigures);

        string[] Names(int[] partners) => [.. partners.Select(partner => input.Partners[partner].Key)];

        GroupFigures? Figures(Part part) => part.Members.Length == 0 ? new(0, 0, 0, 0, 0) : part.Row is { } row ? Of(spreads[row], likely[row]) : null;
    }

    private static GroupFigures Of(Spread spread, double likely) => new(spread.Mean, spread.P10, spread.P50, spread.P90, likely);

    private static double[] Likely(UncertainCase input, GroupRows rows)
    {
        var (program, slots, values) = (rows.Program(), new BlockSlots(rows.Plan.Slots), new double[Points.PointSource.BlockLength]);
        foreach (var known in UncertainInput.In(input, rows.Plan))
        {
            foreach (var slot in known.Slots)
            {
                slots[slot].Fill(known.Scale * known.Amount.Likely);
            }
        }

        program.Conclude(slots);
        var likely = new double[rows.Count];
        for (var row = 0; row < likely.Length; row++)
        {
            program.Cells.Evaluate(row, slots.All, values);
            likely[row] = values[0];
        }

        return likely;
    }

    private sealed record Part(int[] Members, int? Row, int[] Blocked);
}
