namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Two separate groups that are better off apart.</summary>
/// <param name="Left">The lines of one group.</param>
/// <param name="Right">The lines of the other.</param>
/// <param name="Amount">How much dearer they are together; for values how much less they have.</param>
public sealed record DearerTogether(IReadOnlyList<int> Left, IReadOnlyList<int> Right, double Amount);
