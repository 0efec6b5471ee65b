namespace Samenspel.Engine.CostSharing.Checks;

/// <summary>Whether two groups together never cost more than apart (values: never have less).</summary>
/// <param name="Holds">Null when it was not looked at.</param>
/// <param name="Violations">The twenty worst pairs.</param>
/// <param name="Count">All pairs that break it.</param>
public sealed record SubadditivityReport(bool? Holds, IReadOnlyList<DearerTogether> Violations, long Count);
