using Samenspel.Engine.CostSharing.Checks;

namespace Samenspel.Cli.Games;

/// <summary>A game with everything that was computed for it.</summary>
/// <param name="Shape">Monotone and concave; null unless asked.</param>
internal sealed record ShareAnswer(
    GameFile File, SubadditivityReport Subadditivity, LeastCore Core, ShapeReport? Shape, IReadOnlyList<ShareRow> Rows);
