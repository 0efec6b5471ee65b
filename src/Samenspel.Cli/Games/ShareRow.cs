using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;

namespace Samenspel.Cli.Games;

/// <summary>One method.</summary>
/// <param name="Leavers">The twenty groups with the largest excess, or only the first; null without shares.</param>
/// <param name="LeaversPerHead">The same per head; null unless asked.</param>
internal sealed record ShareRow(SharingResult Result, CoreReport? Leavers, CoreReport? LeaversPerHead, double Milliseconds);
