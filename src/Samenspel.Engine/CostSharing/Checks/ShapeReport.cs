namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>The shape of a game.</summary>
/// <param name="IsMonotone">A larger group never costs less (values: never has less); null when it was not looked at.</param>
/// <param name="IsConcave">A newcomer never costs more in a larger group (values: never brings less); null when it was not looked at.</param>
public sealed record ShapeReport(bool? IsMonotone, bool? IsConcave);
