namespace Samenspel.Engine.BusinessCases;

/// <summary>What a norm curve gives for one size.</summary>
/// <param name="Fte">Rounded to two decimals, half away from zero.</param>
/// <param name="Extrapolated">True when the size lies outside the curve's points; say so wherever the figure is shown.</param>
public sealed record CurveReading(decimal Fte, bool Extrapolated);
