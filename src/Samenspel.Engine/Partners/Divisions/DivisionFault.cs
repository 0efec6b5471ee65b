namespace Samenspel.Engine.Partners.Divisions;

/// <summary>A reason why there is no division.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Municipalities">Whom it is about.</param>
public sealed record DivisionFault(DivisionFaultKind Kind, IReadOnlyList<int> Municipalities);
