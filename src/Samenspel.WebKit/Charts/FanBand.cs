namespace Samenspel.WebKit.Charts;

/// <summary>Percentiles of the outcome in one year, ascending.</summary>
public sealed record FanBand(double P10, double P25, double P50, double P75, double P90);
