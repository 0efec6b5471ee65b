namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>
/// One demand on the shares in a stage of the nucleolus. In units where costs are positive for costs and negative for values,
/// divided by the largest number of the game.
/// </summary>
/// <param name="Group">Whose shares are summed.</param>
/// <param name="Kind">What is demanded of the sum.</param>
/// <param name="Cost">The group's own cost, or the sum that is settled.</param>
/// <param name="Weight">How much of the level the group may have more: 1, its size or its cost; 0 when the level does not matter.</param>
internal sealed record StageColumn(uint Group, StageColumnKind Kind, double Cost, double Weight);

/// <summary>What a stage demands of a group.</summary>
internal enum StageColumnKind
{
    /// <summary>The sum is at most the cost and the level times the weight.</summary>
    Group,

    /// <summary>One player pays at most its own cost, whatever the level.</summary>
    Limit,

    /// <summary>The sum is known.</summary>
    Settled,
}
