namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What a cell says.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Note">Below it, smaller; null for nothing.</param>
/// <param name="IsOver">Whether somebody pays more than alone.</param>
internal sealed record SharingCell(string Amount, string? Note = null, bool IsOver = false);
