using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>Everything that happens to a block of points until it is a block of outcomes.</summary>
/// <param name="Coordinates">Names of the uncertain numbers; coordinate i fills slot i + 1 with normal draws.</param>
/// <param name="Slots">Number of slots.</param>
/// <param name="DrawSteps">From normal draws to uncertain numbers.</param>
/// <param name="CaseSteps">From those to rules, indices and realisation.</param>
/// <param name="Cells">Rows of slots.</param>
/// <param name="Outcomes">Rows of cells; null when the cells are the outcomes.</param>
internal sealed record DrawProgram(
    IReadOnlyList<string> Coordinates,
    int Slots,
    IReadOnlyList<IBlockStep> DrawSteps,
    IReadOnlyList<IBlockStep> CaseSteps,
    RowSet Cells,
    RowSet? Outcomes)
{
    /// <summary>Turns the normal draws first; null leaves them.</summary>
    public Rotation? Rotation { get; init; }

    public int OutcomeCount => (Outcomes ?? Cells).Count;

    /// <summary>One outcome of the draws in the slots, with the cells that it needs.</summary>
    public double[] Evaluate(int outcome, BlockSlots slots, BlockSlots cells)
    {
        var values = new double[PointSource.BlockLength];
        if (Outcomes is null)
        {
            Cells.Evaluate(outcome, slots.All, values);
            return values;
        }

        foreach (var cell in Outcomes.Reads(outcome).Where(slot => slot != BlockSlots.One))
        {
            Cells.Evaluate(cell - 1, slots.All, cells[cell]);
        }

        Outcomes.Evaluate(outcome, cells.All, values);
        return values;
    }

    /// <summary>Fills the slots of a block from its points.</summary>
    public void Prepare(PointSource points, int block, BlockSlots slots)
    {
        for (var coordinate = 0; coordinate < Coordinates.Count; coordinate++)
        {
            points.Fill(coordinate, block, slots[coordinate + 1]);
        }

        Transform(slots);
    }

    /// <summary>The same when the coordinates' slots hold uniform numbers already.</summary>
    public void Transform(BlockSlots slots)
    {
        for (var coordinate = 0; coordinate < Coordinates.Count; coordinate++)
        {
            NormalDraws.FromUniform(slots[coordinate + 1]);
        }

        Rotation?.Apply(slots);
        Finish(slots);
    }

    /// <summary>The same when the coordinates' slots hold normal draws already, turned where they must be.</summary>
    public void Finish(BlockSlots slots)
    {
        foreach (var step in DrawSteps)
        {
            step.Run(slots);
        }

        Conclude(slots);
    }

    /// <summary>The same when the slots hold uncertain numbers already.</summary>
    public void Conclude(BlockSlots slots)
    {
        foreach (var step in CaseSteps)
        {
            step.Run(slots);
        }
    }
}
