using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>How prices rise: in year t by (1 + growth)^t · exp(volatility · sum of t normal draws).</summary>
/// <param name="Key">Unique in the case.</param>
/// <param name="Growth">A year, as a fraction; one draw holds for all years.</param>
/// <param name="Volatility">Standard deviation of a year's own movement, of the logarithm; 0 is none.</param>
public sealed record PriceIndex(string Key, Distribution Growth, double Volatility = 0);
