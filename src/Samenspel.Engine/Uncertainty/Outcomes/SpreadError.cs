namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>
/// Standard errors, in the unit of the numbers: the spread of the independent replications, divided by the root of their number. With eight
/// replications the true value lies within 2.36 of them in 95 of 100 cases (Student's t with seven degrees of freedom).
/// </summary>
public sealed record SpreadError(double Mean, double P10, double P25, double P50, double P75, double P90, double ChanceAboveZero);
