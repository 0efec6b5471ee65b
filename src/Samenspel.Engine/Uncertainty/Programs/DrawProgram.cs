using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>Everything that happens to a block of points until it is a block of outcomes.</summary>
/// <param name="Coordinates">Names of the uncertain numbers; coordinate i fills slot i + 1 with normal draws.</param>
/// <param name="Slots">Number of slots.</param>
/// <param name="Steps">From normal draws to amounts, rules, indices and realisation.</param>
/// <param name="Cells">Rows of slots.</param>
/// <param name="Outcomes">Rows of cells; null when the cells are the outcomes.</param>
internal sealed record DrawProgram(IReadOnlyList<string> Coordinates, int Slots, IReadOnlyList<IBlockStep> Steps, RowSet Cells, RowSet? Outcomes)
{
    public int OutcomeCount => (Outcomes ?? Cells).Count;

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

        Finish(slots);
    }

    /// <summary>The same when the coordinates' slots hold normal draws already.</summary>
    public void Finish(BlockSlots slots)
    {
        foreach (var step in Steps)
        {
            step.Run(slots);
        }
    }
}
