namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>
/// What the draws of one outcome look like. A saving is baseline minus together, so above zero is cheaper. Euro. Quantiles lie between the
/// two nearest draws, as in Hyndman and Fan's definition 7.
/// </summary>
/// <param name="ChanceAboveZero">Part of the draws above zero: of a saving, the chance that it saves.</param>
/// <param name="Error">How sure these numbers are; null when it was not asked.</param>
public sealed record Spread(double Mean, double P10, double P25, double P50, double P75, double P90, double ChanceAboveZero, SpreadError? Error);
