namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>A saving in three numbers.</summary>
/// <param name="Mean">Euro, net present value.</param>
/// <param name="Median">Euro, net present value.</param>
/// <param name="Chance">The chance that it saves.</param>
public sealed record SavingLevel(double Mean, double Median, double Chance);
